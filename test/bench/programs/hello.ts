/** A bare Ink “hello” that keeps its compiled code, as the program does. */
import module from 'node:module';
import {join} from 'node:path';

module.enableCompileCache(join(import.meta.dirname, '.compiled-hello'));

await import('./hello-drawn.tsx');
export {};
