import { config } from 'zod';

/*
 * zod tries out whether it may compile its checks; the pages' Content-Security-Policy does not allow it and reports the
 * attempt. Must be imported before anything that defines a schema.
 */
config({ jitless: true });
