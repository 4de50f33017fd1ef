/** What a promise other than money is called in review and papers, where its kind is known. */
import type {Commitment} from '../../machines/context.ts';
import type {WishForm} from '../terms.ts';

const formNames: Readonly<Record<WishForm, string>> = {
	days: 'the days off',
	course: 'the course',
	raise: 'my raise in the salary round',
	title: 'a look at my level',
	hire: 'the request for another person',
	hours: 'the change of my hours',
	tools: 'the equipment',
	relief: 'the load on me',
};

/** The name of what was promised other than money; days off with their number; undefined where its kind is not known. */
export const nameOfForm = ({form, days}: Pick<Commitment, 'form' | 'days'>): string | undefined =>
	form === undefined ? undefined : days === undefined ? formNames[form] : `the ${days} off`;
