/** Fingerprints of text. */
import {createHash} from 'node:crypto';

/** The SHA-256 of the text as UTF-8, in base64: how a content policy names the one style a page may have. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
