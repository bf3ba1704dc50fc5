import { failureFrom } from '../../src/taskpane/failureFrom';

it.each([
  ['the page', Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' })],
  [
    'a worker',
    Object.assign(
      new Error(
        "Failed to execute 'importScripts' on 'WorkerGlobalScope': The script at 'https://a/1.js' failed to load.",
      ),
      { name: 'NetworkError' },
    ),
  ],
])('a part of the program that cannot be fetched by %s is told as one, and not in the engine’s words', (_, error) => {
  expect(failureFrom(error)).toMatchObject({ code: 'part-missing', subject: '' });
});

it('another failure of the network keeps its own words', () => {
  const error = Object.assign(new Error('Connection lost.'), { name: 'NetworkError' });
  expect(failureFrom(error)).toMatchObject({ code: 'unexpected', subject: 'Connection lost.' });
});
