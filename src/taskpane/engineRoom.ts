import '../domain/settings/withoutEval';

/** All the arithmetic, in one script. */
export { analyzeWorkbook } from '../domain/analyzeWorkbook';
export { emphasizeSources } from '../workbooks/emphasizeSources';
export { recalculate } from '../workbooks/recalculate';
