/** The follow-up mail as a message file (RFC 5322) that a mail program opens as a draft. */
import {encode, wrap} from 'libqp';
import {visibleLine} from '../../visible-text.ts';
import type {Mail} from './mail.ts';
import {bodyOf} from './text.ts';

/** Who it goes from and to; an address that is not known is left out, not made up. */
export interface Envelope {
	readonly at: Date;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

const longestLine = 76;
const wordBegin = '=?utf-8?Q?';
const wordEnd = '?=';

/** A character as it stands in an encoded word: figures and letters as they are, all else as bytes. */
function inWord(character: string): string {
	if (/[A-Za-z0-9]/.test(character)) return character;
	if (character === ' ') return '_';
	return [...new TextEncoder().encode(character)]
		.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
		.join('');
}

/** The text as encoded words (RFC 2047), none longer than a line allows, no character parted. */
function encodedWords(text: string, taken: number): string {
	const words: string[] = [];
	let word = '';
	let room = longestLine - taken - wordBegin.length - wordEnd.length;
	for (const character of text) {
		const written = inWord(character);
		if (word.length + written.length > room) {
			words.push(word);
			word = '';
			// Each line after the first begins with a blank.
			room = longestLine - 1 - wordBegin.length - wordEnd.length;
		}
		word += written;
	}
	return [...words, word].map((each) => `${wordBegin}${each}${wordEnd}`).join('\r\n ');
}

/** A header with a text of any kind; what it holds stays in it, whatever it is. */
export function textHeader(name: string, text: string): string {
	const line = visibleLine(text.toWellFormed());
	const plain = /^[\u0020-\u007e]*$/.test(line) && !line.includes('=?') && line.trim() === line;
	return plain && name.length + 2 + line.length <= longestLine
		? `${name}: ${line}`
		: `${name}: ${encodedWords(line, name.length + 2)}`;
}

const mailDate = (at: Date): string => at.toUTCString().replace(/GMT$/, '+0000');

/** An address as it is, or an empty group (RFC 6854) where there is none: a message must name somebody. */
const addressHeader = (name: string, address: string | undefined, group: string): string =>
	`${name}: ${address ?? `${group}:;`}`;

const plainAddress = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;

/** Whether it can stand in a header as an address: `name@host`, nothing around it. */
export const isAddress = (text: string): boolean => plainAddress.test(text) && !/\.\.|^\.|\.@/.test(text);

/** The message file. Throws where an address is none (see `isAddress`). */
export function emlOf(mail: Mail, {at, from, to}: Envelope): string {
	for (const address of [from, to]) {
		if (address !== undefined && !isAddress(address)) throw new Error(`not an address: ${address}`);
	}
	const body = bodyOf(mail).toWellFormed().replaceAll('\n', '\r\n');
	return [
		`Date: ${mailDate(at)}`,
		addressHeader('From', from, 'Me'),
		addressHeader('To', to, 'My manager'),
		textHeader('Subject', mail.subject),
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: quoted-printable',
		// Mail programs that know it open the file ready to be changed and sent.
		'X-Unsent: 1',
		'',
		wrap(encode(body)),
	].join('\r\n');
}
