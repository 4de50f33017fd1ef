/**
 * Answers, keys and files of every kind: nothing brings the program down or keeps it waiting, what is wrong is told in
 * plain words, and nothing in them comes out as anything but text.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {sayableMoves} from '../../machines/walk.ts';
import {gapsIn} from '../../src/case/gaps.ts';
import {readCase} from '../../src/case/read-case.ts';
import {readinessOf} from '../../src/case/readiness.ts';
import {weigh} from '../../src/case/weigh.ts';
import {lintPack} from '../../src/dialogue/lint/lint-pack.ts';
import {loadPack} from '../../src/dialogue/load-pack.ts';
import {builtIn, readPack, readPackFolder} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Case, Rehearsal, Reply} from '../../src/rehearsal/rehearsal.ts';
import {retell} from '../../src/rehearsal/retell.ts';
import {cardsOf} from '../../src/review/cards/cards.ts';
import {cardLines} from '../../src/review/cards/text.ts';
import {gapLines, readinessLines, weighedLines} from '../../src/review/case-lines.ts';
import {debriefOf} from '../../src/review/debrief.ts';
import {reviewPage} from '../../src/review/html/review-page.ts';
import {emlOf} from '../../src/review/mail/eml.ts';
import {mailOf} from '../../src/review/mail/mail.ts';
import {reviewMarkdown} from '../../src/review/markdown/review.ts';
import {reviewLines} from '../../src/review/review-lines.ts';
import {reviewOf} from '../../src/review/review.ts';
import {assessmentLines} from '../../src/review/assessment-lines.ts';
import {debriefLines} from '../../src/review/debrief-lines.ts';
import {assess} from '../../src/scoring/assess.ts';
import {fromLine} from '../../src/store/portable-json.ts';
import {recordOf} from '../../src/store/records.ts';
import {styles, topics, type Setting} from '../../src/terms.ts';
import {draftAfter, newDraft, type Draft} from '../../src/tui/editor/draft.ts';
import {rowsOf} from '../../src/tui/editor/layout.ts';
import {newDecoder} from '../../src/tui/keys/decoder.ts';
import {draftActionOf, intentsOf} from '../../src/tui/keys/intents.ts';
import {visible} from '../../src/visible-text.ts';
import {sayMistake} from '../../src/yaml-file.ts';
import {caseNames, sourceOfCase} from '../case/cases.ts';
import {usual} from '../settings.ts';
import {answer, bytes, hurtFile, paste} from './hostile.ts';

export interface FuzzCounts {
	readonly answers: number;
	/** Answers of a megabyte among them. */
	readonly megabytes: number;
	readonly meetings: number;
	/** Meetings whose papers (screen, page, Markdown, mail) were written and looked through. */
	readonly papers: number;
	readonly keyChunks: number;
	readonly files: number;
	/** Files that were refused, each with mistakes told; the others could be read. */
	readonly refused: number;
	/** What took longest, in milliseconds of this machine under its load. */
	readonly slowest: Readonly<Record<'answer' | 'megabyte' | 'file', number>>;
	readonly failures: readonly string[];
}

/** What a terminal would obey, or a reader could not see; line breaks are between lines. */
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

const pack = readPack();
const parts = {pack, assess};

/** Walking the chart for them takes a second: once. */
const sayable = sayableMoves();

const settings: readonly Setting[] = [
	usual,
	{style: 'relationship-oriented', pressure: 'rushed', bonus: 'kpi', company: 'struggling'},
];

const rehearsal = (replies: readonly Reply[], seed: number, facts?: Case): Rehearsal =>
	fold({setting: settings[seed % 2] ?? usual, seed, replies, ...(facts && {case: facts})}, parts);

const headerNames = /^(Date|From|To|Subject|MIME-Version|Content-Type|Content-Transfer-Encoding|X-Unsent): /;

/** What is wrong with a message file: a header that is none of ours. */
const foreignHeaders = (eml: string): readonly string[] =>
	(eml.split('\r\n\r\n')[0] ?? '')
		.split(/\r\n(?! )|\r(?!\n)|(?<!\r)\n/)
		.filter((line) => !headerNames.test(line));

/** Everything that is written of a meeting, and what in it is not only text. */
function leaksOf(played: Rehearsal): readonly string[] {
	const {turns} = played;
	const recording = {
		script: {...played, replies: turns.map(({reply}) => reply)},
		recorded: turns.map((turn) => recordOf(turn)),
		...(played.ending === undefined ? {} : {ending: played.ending, parting: played.now.text}),
	};
	const known = {id: 'cdfgh', pack: 'bonus', createdAt: new Date(0)};
	const review = reviewOf(known, retell(recording, assess, parts), played, pack, []);
	const lines = [
		...turns.flatMap(({reply, assessment, manager}) =>
			assessmentLines(reply.kind === 'answer' ? reply.text : '', assessment, 78, manager.branch),
		),
		...debriefLines(debriefOf(played, pack), 80),
		...reviewLines(review, 80),
		...cardLines(cardsOf(played), 80),
	];
	const html = reviewPage(review);
	const mail = mailOf(played, pack);
	const eml = mail === undefined ? '' : emlOf(mail, {at: new Date(0)});
	return [
		...lines.filter((line) => obeyed.test(line)).map((line) => `the terminal: ${JSON.stringify(line)}`),
		...(/<(script|img|iframe|object|form|base)|href="(?!#)/.exec(html) ?? []).map(
			(tag) => `the page: ${tag}`,
		),
		...(obeyed.exec(html.replaceAll('\t', '')) ?? []).map((found) => `the page: ${JSON.stringify(found)}`),
		...(obeyed.exec(reviewMarkdown(review)) ?? []).map((found) => `the Markdown: ${JSON.stringify(found)}`),
		...(eml === '' ? [] : foreignHeaders(eml)).map((line) => `the mail: ${JSON.stringify(line)}`),
		...(/[^\r\n\u0020-\u007e]/.exec(eml) ?? []).map((found) => `the mail: ${JSON.stringify(found)}`),
	];
}

const keepsPlaces = ({text, caret, width}: Draft): boolean =>
	caret >= 0 && caret <= text.length && !text.includes('\r') && rowsOf(text, width).starts.length > 0;

/** Chunks of input, one after the other, into a draft; false where the draft has become none. */
function typed(chunks: readonly Uint8Array[]): boolean {
	const decoder = newDecoder();
	let draft = newDraft(40);
	for (const chunk of [...chunks, undefined]) {
		const events = chunk === undefined ? decoder.flush() : decoder.push(chunk);
		for (const event of events) {
			for (const intent of intentsOf(event, 'meeting', draft)) {
				const action = draftActionOf(intent);
				if (action !== undefined) draft = draftAfter(draft, action);
			}
		}
	}
	return keepsPlaces(draft);
}

const sources = {
	pack: readPackFolder(builtIn).files,
	cases: caseNames.map(sourceOfCase),
	lines: readFileSync(join(import.meta.dirname, '../fixtures/kept-by-0.1.0.jsonl'), 'utf8')
		.trim()
		.split('\n'),
};

const hurt = hurtFile([...sources.cases, ...sources.lines, sources.pack[0]?.source ?? '']);

const keys = fc.array(bytes, {minLength: 1, maxLength: 8});

/** Reads a file as a pack, as a case and as a line to be imported. Says what is wrong with how that went, and whether it was refused. */
function read(source: string): {readonly wrong: readonly string[]; readonly refused: boolean} {
	const wrong: string[] = [];
	const asCase = readCase('case.yaml', source);
	if ('case' in asCase) {
		const lines = [
			...weighedLines(weigh(asCase.case), 80),
			...gapLines(gapsIn(asCase.case), 80),
			...readinessLines(readinessOf(asCase.case), 80),
		];
		wrong.push(
			...lines
				.filter((line) => obeyed.test(line))
				.map((line) => `a case on the terminal: ${JSON.stringify(line)}`),
		);
		rehearsal([{kind: 'answer', text: 'I ask for 8,000 euros.'}], 1, asCase.case);
	} else if (asCase.mistakes.length === 0) wrong.push('a case is refused without a word');
	const files = sources.pack.map((file, index) => (index === 0 ? {...file, source} : file));
	const asPack = loadPack('pack', files);
	if ('mistakes' in asPack && asPack.mistakes.length === 0) wrong.push('a pack is refused without a word');
	lintPack({folder: 'pack', files: [{file: 'lines.yaml', source}]}, sayable);
	const told = [
		...('mistakes' in asCase ? asCase.mistakes : []),
		...('mistakes' in asPack ? asPack.mistakes : []),
	];
	for (const mistake of told) {
		const said = sayMistake(mistake);
		if (obeyed.test(said) || said.includes('\n'))
			wrong.push(`a mistake on the terminal: ${JSON.stringify(said)}`);
		if (/call stack|undefined|\[object/.test(said.replaceAll(source, '')))
			wrong.push(`a mistake in the program’s words: ${said}`);
	}
	const come = fromLine(source.replaceAll('\n', ' '));
	if ('problem' in come && come.problem === '') wrong.push('a line is refused without a word');
	if (obeyed.test(visible('problem' in come ? come.problem : ''))) wrong.push('a line on the terminal');
	if ('polluted' in {}) wrong.push('every object has become another');
	return {wrong, refused: told.length > 0};
}

const nth = <T>(list: readonly [T, ...T[]], number: number): T => list[number % list.length] ?? list[0];

/** One paste of a megabyte to so many answers, one chunk of keys and so many answers to a file. */
const [aMegabyte, aFile, aPaper] = [5000, 20, 64];
const [inMeeting, inBatch] = [8, 400];

export interface FuzzOptions {
	/** How many answers; keys and files come with them. */
	readonly count: number;
	readonly seed: number;
	readonly progress?: (done: number) => void;
}

/** Judges, folds, writes and reads so many; deterministic by its seed. */
export function fuzz({count, seed, progress}: FuzzOptions): FuzzCounts {
	const failures: string[] = [];
	const slowest = {answer: 0, megabyte: 0, file: 0};
	let [meetings, papers, megabytes, files, refused, keyChunks] = [0, 0, 0, 0, 0, 0];
	const attempt = (what: string, input: unknown, work: () => void): void => {
		try {
			work();
		} catch (error) {
			failures.push(`${what}: ${String(error)} at ${JSON.stringify(input).slice(0, 300)}`);
		}
	};
	const timed = (what: keyof typeof slowest, work: () => void): void => {
		const begun = performance.now();
		work();
		slowest[what] = Math.max(slowest[what], Math.round(performance.now() - begun));
	};
	const judge = (text: string, number: number): void => {
		attempt('an answer', text, () => {
			timed(text.length >= 1_000_000 ? 'megabyte' : 'answer', () => {
				const manager = 'There is no budget. What did you bring?';
				const {score, levels} = assess(text, {
					topic: nth(topics, number),
					manager,
					style: nth(styles, number),
				});
				const sound =
					score >= 0 && score <= 100 && Object.values(levels).every((level) => [0, 1, 2].includes(level));
				if (!sound) failures.push(`an answer: scored ${score} ${JSON.stringify(levels)}`);
			});
		});
	};
	const meet = (texts: readonly string[], number: number): void => {
		attempt('a meeting', texts, () => {
			const played = rehearsal(
				texts.map((text) => ({kind: 'answer', text})),
				number,
			);
			meetings += 1;
			if (number % aPaper !== 0) return;
			papers += 1;
			failures.push(...leaksOf(played));
		});
	};
	for (let done = 0; done < count;) {
		const batch = Math.min(inBatch, count - done);
		const sampled = {seed: seed + done, numRuns: batch};
		const texts = fc.sample(answer, sampled);
		texts.forEach((text, index) => {
			judge(text, done + index);
		});
		for (let at = 0; at < texts.length; at += inMeeting)
			meet(texts.slice(at, at + inMeeting), (done + at) / inMeeting);
		for (const chunks of fc.sample(keys, sampled)) {
			keyChunks += chunks.length;
			attempt(
				'keys',
				chunks.map((chunk) => [...chunk]),
				() => {
					if (!typed(chunks)) failures.push(`keys: ${JSON.stringify(chunks.map((chunk) => [...chunk]))}`);
				},
			);
		}
		for (const source of fc.sample(hurt, {...sampled, numRuns: Math.ceil(batch / aFile)})) {
			files += 1;
			attempt('a file', source, () => {
				timed('file', () => {
					const {wrong, refused: no} = read(source);
					failures.push(...wrong);
					if (no) refused += 1;
				});
			});
		}
		const crossed = Math.floor((done + batch) / aMegabyte) - Math.floor(done / aMegabyte);
		for (const text of crossed > 0 ? fc.sample(paste, {...sampled, numRuns: crossed}) : []) {
			megabytes += 1;
			judge(text, done);
			attempt('a paste', text.slice(0, 100), () => {
				meet([text], 0);
				if (!typed([new TextEncoder().encode(`\u001b[200~${text}\u001b[201~`)]))
					failures.push('a paste is lost');
			});
		}
		done += batch;
		progress?.(done);
	}
	return {
		answers: count + megabytes,
		megabytes,
		meetings,
		papers,
		keyChunks,
		files,
		refused,
		slowest,
		failures: failures.slice(0, 50),
	};
}
