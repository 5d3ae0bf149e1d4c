import { getCollection } from 'astro:content';
import { articleRoute, instrumentRoute, textSegment } from '../generated-routes.ts';
import { type IndexEntry, indexName } from '../register/a-to-z.ts';
import type { TableName } from '../schemas/tables.ts';
import { allRows } from './entries.ts';

/** Everything that has an address of its own on the site, for the A to Z. */
export async function indexEntries(): Promise<IndexEntry[]> {
	const pages = (await getCollection('docs')).map(({ id, data }) => ({
		label: data.title,
		kind: 'page',
		path: id === 'index' ? '/' : `/${id}/`,
	}));
	const at = (label: string, kind: string, page: string, table: TableName, id: string) => ({
		label,
		kind,
		path: `${page}#${table}-${id}`,
	});
	const terms = (await allRows('glossary')).flatMap(({ id, term, abbreviation }) =>
		[term, abbreviation]
			.filter((label) => label !== undefined)
			.map((label) => at(label, 'term', '/reference/glossary/', 'glossary', id)),
	);
	const people = (await allRows('people')).map(({ id, name, kind }) =>
		at(
			kind === 'person' ? indexName(name) : name,
			kind === 'person' ? 'person' : 'body',
			'/reference/people/',
			'people',
			id,
		),
	);
	const states = (await allRows('states')).map(({ id, name }) => ({
		label: name,
		kind: 'state',
		path: `/members/${id}/`,
	}));
	const series = (await allRows('series')).map(({ id, name }) => ({
		label: name,
		kind: 'series of exercises',
		path: `/forces/exercises/${id}/`,
	}));
	const exercises = (await allRows('exercises')).map(({ id, name, series: own }) =>
		at(name, 'exercise', `/forces/exercises/${own}/`, 'exercises', id),
	);
	const forces = (await allRows('forces')).map(({ id, name }) =>
		at(name, 'force', '/forces/', 'forces', id),
	);
	const organs = (await allRows('organs')).map(({ id, name }) =>
		at(name, 'body', '/law/organs/', 'organs', id),
	);
	const instruments = (await allRows('instruments')).map(({ id, name }) => ({
		label: name,
		kind: 'text',
		path: instrumentRoute(id),
	}));
	const articles = (await allRows('articles')).map((article) => ({
		label: `${textSegment(article.instrument) === 'treaty' ? 'Treaty' : 'Charter'}, Article ${article.number}: ${article.heading}`,
		kind: 'article',
		path: articleRoute(article),
	}));
	return [
		...pages,
		...terms,
		...people,
		...states,
		...series,
		...exercises,
		...forces,
		...organs,
		...instruments,
		...articles,
	];
}
