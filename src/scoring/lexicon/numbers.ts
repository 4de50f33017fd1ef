import {split} from './inflect.ts';

/** Numbers in words. "one" is left out: it is more often a pronoun. */
export const numberWords = split(
	'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half third quarter fifth sixth tenth twentieth',
);
