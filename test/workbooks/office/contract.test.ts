import { describeWorkbookPort } from '../contract';
import { openCalculating } from './openInExcel';

describeWorkbookPort('Excel, through the genuine Office.js', openCalculating, ['chart alt text']);
