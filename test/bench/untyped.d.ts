/** As much of the compared packages as is used, so that the types hold where they are not installed. */

declare module 'wink-nlp' {
	type Model = object;
	interface Wink {
		readonly readDoc: (text: string) => {readonly tokens: () => {readonly length: () => number}};
	}
	const winkNLP: (model: Model) => Wink;
	export default winkNLP;
}

declare module 'wink-eng-lite-web-model' {
	const model: object;
	export default model;
}

declare module 'write-good' {
	const writeGood: (text: string) => readonly {readonly reason: string}[];
	export default writeGood;
}

declare module 'alex' {
	export const text: (value: string) => {readonly messages: readonly object[]};
}

declare module 'retext' {
	interface Processor {
		readonly use: (plugin: unknown) => Processor;
		readonly freeze: () => Processor;
		readonly processSync: (text: string) => {readonly messages: readonly object[]};
	}
	export const retext: () => Processor;
}

declare module 'retext-equality' {
	const retextEquality: unknown;
	export default retextEquality;
}
