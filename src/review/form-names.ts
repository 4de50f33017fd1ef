/** What a promise other than money is called in review and papers, where its kind is known. */
import type {WishForm} from '../terms.ts';

export const formNames: Readonly<Record<WishForm, string>> = {
	days: 'the days off',
	course: 'the course',
	raise: 'my raise in the salary round',
	title: 'a look at my level',
	hire: 'the request for another person',
	hours: 'the change of my hours',
	tools: 'the equipment',
	relief: 'the load on me',
};
