/** Asks a person for what happened in the real meeting, one question after the other. */
import {createInterface} from 'node:readline';
import {readDay} from '../day.ts';
import {readDue} from '../rehearsal/real-meeting.ts';
import {cardWords} from '../review/cards/words.ts';
import {endingTexts} from '../review/endings.ts';
import {wrap} from '../wrap.ts';
import {branches, endings, type Branch, type Ending} from '../terms.ts';
import type {ToldInput} from './after-input.ts';

/** Reads an answer; what it gives back is taken, a problem is told and asked again. */
type Reader<T> = (typed: string) => {readonly value: T} | {readonly problem: string};

export interface Asking {
	/** The next line that is typed; nothing once the input has ended. */
	readonly line: (prompt: string) => Promise<string | undefined>;
	readonly tell: (line: string) => void;
	readonly width: number;
}

/** The input ended before the last question. */
export class BrokenOff extends Error {
	readonly soFar: Partial<ToldInput>;

	constructor(soFar: Partial<ToldInput>) {
		super('broken off');
		this.soFar = soFar;
	}
}

const dayReader =
	(today: string): Reader<string> =>
	(typed) => {
		if (typed === '') return {value: today};
		const read = readDay(typed);
		if ('problem' in read) return read;
		return read.day > today
			? {problem: `found ${read.day}, which is still to come; expected a day up to today, ${today}`}
			: {value: read.day};
	};

/** One of a numbered list, by its number or its name. */
function oneOf<T extends string>(all: readonly T[], typed: string): T | undefined {
	return /^\d+$/.test(typed) ? all[Number(typed) - 1] : all.find((each) => each === typed.toLowerCase());
}

const endingReader: Reader<Ending> = (typed) => {
	const found = oneOf(endings, typed);
	return found === undefined
		? {problem: `found “${typed}”; expected a number from 1 to ${endings.length}`}
		: {value: found};
};

const pushbackReader: Reader<Branch[]> = (typed) => {
	const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
	const found = parts.map((part) => oneOf(branches, part));
	const wrong = parts.filter((_, index) => found[index] === undefined);
	return wrong.length > 0
		? {problem: `found “${wrong.join(', ')}”; expected numbers from 1 to ${branches.length}, with commas`}
		: {value: found.filter((each) => each !== undefined)};
};

const wordsReader: Reader<string> = (typed) => ({value: typed});

const dueReader: Reader<string> = (typed) => {
	const read = readDue(typed);
	return 'problem' in read ? read : {value: typed};
};

const pushbackList = branches.map((branch, index) => `${index + 1} ${branch}: ${cardWords[branch].hears}`);

/** The questions. Throws `BrokenOff` with what was answered where the input ends before the last. */
export async function askAboutMeeting(
	asking: Asking,
	today: string,
	latest: string | undefined,
): Promise<ToldInput> {
	const {line, tell, width} = asking;
	let soFar: Partial<ToldInput> = {};

	const ask = async <T>(
		question: string,
		read: Reader<T>,
		keep: (value: T) => Partial<ToldInput>,
	): Promise<T> => {
		for (const each of wrap(question, width)) tell(each);
		for (;;) {
			const typed = await line('> ');
			if (typed === undefined) throw new BrokenOff(soFar);
			const answer = read(typed.trim());
			if ('value' in answer) {
				soFar = {...soFar, ...keep(answer.value)};
				return answer.value;
			}
			tell(answer.problem);
		}
	};

	await ask('When was the meeting? A day like 2026-11-30; Enter for today.', dayReader(today), (held) => ({
		held,
	}));
	endings.forEach((ending, index) => {
		for (const each of wrap(`  ${index + 1} ${endingTexts[ending].title}`, width)) tell(each);
	});
	await ask('How did it end? A number.', endingReader, (ending) => ({ending}));
	for (const each of pushbackList) for (const row of wrap(`  ${each}`, width, '     ')) tell(row);
	await ask('Which pushbacks came? Numbers, with commas; Enter for none.', pushbackReader, (pushbacks) => ({
		pushbacks,
	}));
	const commitments: {what: string; owner: string; due: string}[] = [];
	for (;;) {
		const first = commitments.length === 0;
		const what = await ask(
			first
				? 'What were you promised, or what did you promise? One thing; Enter for nothing.'
				: 'What else? Enter when that is all.',
			wordsReader,
			() => ({}),
		);
		if (what === '') break;
		const given = {what, owner: '', due: ''};
		commitments.push(given);
		soFar = {...soFar, commitments};
		given.owner = await ask(
			'Who does it? A name, or “me”; Enter if nobody was named.',
			wordsReader,
			() => ({}),
		);
		given.due = await ask(
			'By when? A day like 2026-12-11, or the words that were said; Enter if no date was named.',
			dueReader,
			() => ({}),
		);
	}
	await ask('Anything to remember? Enter for nothing.', wordsReader, (note) => ({note}));
	if (latest !== undefined) {
		await ask(
			`Which rehearsal should it be set beside? Its id; Enter for the latest (${latest}), “none” for none.`,
			wordsReader,
			(rehearsal) => (rehearsal === '' ? {} : {rehearsal}),
		);
	}
	return {held: today, ending: 'left', ...soFar};
}

/** Asks at the terminal; the questions go to standard error, as what is printed is the record. */
export function atTerminal(width: number): Asking & {readonly close: () => void} {
	const reading = createInterface({input: process.stdin, output: process.stderr});
	const waiting: ((line: string | undefined) => void)[] = [];
	const typed: string[] = [];
	let ended = false;
	reading.on('line', (text) => {
		const next = waiting.shift();
		if (next === undefined) typed.push(text);
		else next(text);
	});
	const end = (): void => {
		ended = true;
		for (const next of waiting.splice(0)) next(undefined);
	};
	reading.on('close', end);
	reading.on('SIGINT', () => {
		reading.close();
	});
	return {
		width,
		tell: (text) => {
			process.stderr.write(`${text}\n`);
		},
		line: (prompt) => {
			const ready = typed.shift();
			if (ready !== undefined) return Promise.resolve(ready);
			if (ended) return Promise.resolve(undefined);
			reading.setPrompt(prompt);
			reading.prompt();
			return new Promise((resolve) => waiting.push(resolve));
		},
		close: () => {
			reading.close();
		},
	};
}
