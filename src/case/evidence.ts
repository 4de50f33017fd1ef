/** Whether a text of the case says what changed, and by how much. */
import {sizes} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';

/** There is a figure in it. */
export const hasFigure = (text: string): boolean => readQuantities(text).some(({kind}) => sizes.has(kind));

const nothingLeft = /\b(?:no|none|nothing|nobody|zero)\b/iu;

/** It says where it stood and where it stands: from–to, or two figures beside each other; “none” is one too. */
export function isChange(text: string): boolean {
	const found = readQuantities(text).filter(({kind}) => sizes.has(kind));
	return found.some(({kind}) => kind === 'from-to') || found.length + (nothingLeft.test(text) ? 1 : 0) > 1;
}
