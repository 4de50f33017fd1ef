import fc from 'fast-check';
import PostalMime from 'postal-mime';
import {describe, expect, it} from 'vitest';
import {emlOf, isAddress, textHeader} from '../../../src/review/mail/eml.ts';
import {mailOf, type Mail} from '../../../src/review/mail/mail.ts';
import {bodyOf} from '../../../src/review/mail/text.ts';
import {visibleLine} from '../../../src/visible-text.ts';
import {pack, playedScript, scriptNames} from '../../played-scripts.ts';

const at = new Date('2026-11-28T15:30:00Z');

const mails = scriptNames.map((name): readonly [string, Mail] => {
	const mail = mailOf(playedScript(name), pack);
	if (mail === undefined) throw new Error(`${name} has no ending`);
	return [name, mail];
});

const [[, some]] = mails as [readonly [string, Mail]];

const read = (eml: string) => PostalMime.parse(eml);

describe('the message file', () => {
	it.each(mails)('after %s says the same to a mail program', async (_, mail) => {
		const email = await read(emlOf(mail, {at, from: 'me@example.com', to: 'dana@example.com'}));
		expect(email.subject).toBe(mail.subject);
		expect(email.text?.replaceAll('\r\n', '\n')).toBe(bodyOf(mail));
		expect(email.from?.address).toBe('me@example.com');
		expect(email.to?.map(({address}) => address)).toEqual(['dana@example.com']);
		expect(email.date).toBe('2026-11-28T15:30:00.000Z');
	});

	it.each(mails)('after %s keeps to lines that every relay passes on', (_, mail) => {
		const eml = emlOf(mail, {at});
		expect(eml).toMatch(/^[\t\r\n -~]*$/);
		expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
	});

	it('makes up no address where none is given', async () => {
		const email = await read(emlOf(some, {at}));
		expect(email.to).toEqual([{name: 'My manager', group: []}]);
		expect(JSON.stringify(email.from)).not.toContain('@');
	});

	it('opens as a draft', () => {
		expect(emlOf(some, {at})).toContain('\r\nX-Unsent: 1\r\n');
	});

	it('carries any subject through, and lets nothing out of it into another header', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string({unit: 'binary', maxLength: 200}),
					fc.string({unit: 'grapheme', maxLength: 200}),
					fc.constantFrom('a\r\nBcc: x@example.com', 'a\nSubject: b', '=?utf-8?Q?=0D=0ABcc:_x?=', ' a ', ''),
				),
				async (subject) => {
					const eml = emlOf({...some, subject}, {at, to: 'dana@example.com'});
					const email = await read(eml);
					const shown = visibleLine(subject.toWellFormed());
					expect(email.subject ?? '').toBe(shown);
					expect(email.headers.map(({key}) => key).toSorted()).toEqual([
						'content-transfer-encoding',
						'content-type',
						'date',
						'from',
						'mime-version',
						'subject',
						'to',
						'x-unsent',
					]);
					for (const line of eml.split('\r\n\r\n')[0]?.split('\r\n') ?? []) {
						expect(line.length).toBeLessThanOrEqual(76);
					}
				},
			),
			{numRuns: 300},
		);
	});

	it('never parts a character between two encoded words', () => {
		const words = textHeader('Subject', '🙂'.repeat(60)).match(/=\?utf-8\?Q\?([^?]*)\?=/g) ?? [];
		expect(words.length).toBeGreaterThan(5);
		for (const word of words) expect(word.replaceAll('=F0=9F=99=82', '')).toBe('=?utf-8?Q??=');
	});

	it('takes an address only as one', () => {
		expect(['dana@example.com', 'd.r+x@mail.example.co.uk'].every(isAddress)).toBe(true);
		const wrong = [
			'dana',
			'a@b\r\nBcc: c@d',
			'a b@c.de',
			'<a@b.de>',
			'a@b.de, c@d.de',
			'@b.de',
			'a@',
			'a..b@c.de',
		];
		expect(wrong.filter(isAddress)).toEqual([]);
		expect(() => emlOf(some, {at, to: 'a@b\nBcc: c@d'})).toThrow('not an address');
	});
});
