import '../domain/settings/withoutEval';
import './failuresCross';
import { expose } from 'comlink';
import { Engine } from './Engine';

expose(new Engine());
