import { describeWorkbookPort } from '../contract';
import { openCalculating } from './openCalculating';

describeWorkbookPort('Excel, through the genuine Office.js', openCalculating, ['chart alt text']);
