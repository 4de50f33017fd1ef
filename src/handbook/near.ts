/** What was meant by a topic that there is not. */
import {distance} from '../misspelt.ts';
import {topicsOf, type Handbook, type Topic} from './handbook.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const textOf = ({title, blocks}: Topic): string =>
	[title, ...blocks.map((block) => ('lead' in block ? `${block.lead} ` : '') + block.text)].join(' ');

const most = 5;

/** Ids of the topics that are written much like `asked`, or else speak of it most; at most five, the nearest first. */
export function nearTopics(book: Handbook, asked: string): readonly string[] {
	const word = asked.toLowerCase().trim();
	const topics = topicsOf(book);
	const alike = topics
		.map(({id}) => ({id, far: distance(word, id)}))
		.filter(({id, far}) => far <= Math.max(1, Math.floor(id.length / 3)))
		.sort((a, b) => a.far - b.far)
		.map(({id}) => id);
	const asWords = wordsOf(word).filter((each) => each.length > 1);
	const about = topics
		.map((topic) => {
			const inTitle = wordsOf(`${topic.id} ${topic.title}`);
			const all = wordsOf(textOf(topic));
			const weight = asWords.reduce(
				(sum, each) =>
					sum + (inTitle.includes(each) ? 10 : 0) + all.filter((known) => known.startsWith(each)).length,
				0,
			);
			return {id: topic.id, weight};
		})
		.filter(({weight}) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({id}) => id);
	return [...new Set([...alike, ...about])].slice(0, most);
}
