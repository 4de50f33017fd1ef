/** A pack of one's own, begun as a copy of another. */
import {isPackFile, type SourceFile} from './load-pack.ts';
import {namePattern} from './pack-shape.ts';
import {schemaFile, schemaNames, schemaText, type SchemaName} from './schema.ts';

/** A file to be written: its name inside the folder, and its text. */
export interface NewFile {
	readonly name: string;
	readonly text: string;
}

/** The name of a pack made from the folder's: rehearsals are kept under it, so it is never `taken`. */
export function packNameFrom(folder: string, taken: string): string {
	const plain = folder
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^[^a-z]+|-+$/g, '')
		.slice(0, 40);
	return namePattern.test(plain) && plain !== taken ? plain : 'my-pack';
}

/** Editors read the shape of a file from this comment. */
const header = (name: SchemaName): string => `# yaml-language-server: $schema=./${schemaFile(name)}\n`;

/** The files of a pack called `name`, from those of another; `file` is the bare name of each. */
export const newPack = (name: string, files: readonly SourceFile[]): readonly NewFile[] => [
	...files.map((from) =>
		isPackFile(from)
			? {name: from.file, text: header('pack') + from.source.replace(/^name:.*$/m, `name: ${name}`)}
			: {name: from.file, text: header('lines') + from.source},
	),
	...schemaNames.map((schema) => ({name: schemaFile(schema), text: schemaText(schema)})),
];
