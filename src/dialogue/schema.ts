/** The shape of a pack's files as JSON Schema, for editors that complete and check while one types. */
import * as z from 'zod';
import {linesFile, packFile} from './pack-shape.ts';
import {fewestWordings, slots} from './pack.ts';

export const schemaNames = ['lines', 'pack'] as const;
/** The kinds of file a pack is made of. */
export type SchemaName = (typeof schemaNames)[number];

const zodOf = {lines: linesFile, pack: packFile} as const;

const titles: Readonly<Record<SchemaName, string>> = {
	lines: 'Lines of a pushback pack: move, style, key, words',
	pack: 'About a pushback pack: its name and the words for its dates',
};

/** What our own checks hold speech to and Zod cannot carry over: known slots, and no control characters. */
const speech = `^(?:[^{}\\u0000-\\u001f\\u007f-\\u009f]|\\{(?:${slots.join('|')})\\})*$`;

/** The JSON Schema of a kind of file. Draft 7 is what editors know best. */
export const schemaOf = (name: SchemaName): object => ({
	...z.toJSONSchema(zodOf[name], {
		target: 'draft-7',
		io: 'input',
		reused: 'ref',
		override: ({jsonSchema}) => {
			if (jsonSchema.propertyNames !== undefined) jsonSchema.minProperties = fewestWordings;
			if (jsonSchema.type === 'string' && jsonSchema.maxLength !== undefined) jsonSchema.pattern = speech;
		},
	}),
	title: titles[name],
});

/** The file a schema is kept in beside the pack. */
export const schemaFile = (name: SchemaName): string => `${name}.schema.json`;

/** The schema as text for a file. */
export const schemaText = (name: SchemaName): string => `${JSON.stringify(schemaOf(name), undefined, 2)}\n`;
