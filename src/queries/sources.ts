import { AstroError } from 'astro/errors';
import type { SourceView } from '../citations/number.ts';
import { formatDate } from '../format/dates.ts';
import { STAKES } from '../schemas/perspectives.ts';
import { PRIMARY_KINDS } from '../tables/one-source.ts';
import { titleLanguage } from '../tables/title-language.ts';
import { allRows } from './entries.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

let views: Promise<Map<string, SourceView>> | undefined;

/** Views of all sources by id, made once a build. */
async function sourceViews(): Promise<Map<string, SourceView>> {
	const stakes = new Map((await allRows('perspectives')).map((row) => [row.id, row.stake]));
	return new Map(
		(await allRows('sources')).map((row) => {
			const stake = stakes.get(row.perspective);
			const remark = row.mirror
				? `Copy; first published by ${row.original}.`
				: row.weakness === undefined
					? undefined
					: `Weak source: ${row.weakness.replaceAll('-', ' ')}.`;
			const date = row.published ?? row.documentDate;
			return [
				row.id,
				{
					title: row.title,
					publisher: row.publisher,
					date: date === undefined ? undefined : formatDate(date),
					stake: stake === undefined ? 'stake not established' : STAKES[stake],
					language: row.language === 'en' ? undefined : languages.of(row.language),
					lang: titleLanguage(row.title, row.language),
					url: row.url,
					noUrl: row.noUrl,
					remark,
					isPrimary: PRIMARY_KINDS.has(row.kind),
				},
			] as const;
		}),
	);
}

/**
 * A function that tells what a note says of a source.
 *
 * @throws {AstroError} from the returned function, for an id that does not exist
 */
export async function sourceDescriber(): Promise<(id: string) => SourceView> {
	views ??= sourceViews();
	const byId = await views;
	return (id) => {
		const view = byId.get(id);
		if (view) return view;
		throw new AstroError(
			`A page cites the unknown source "${id}".`,
			'Add it to content/data/sources.yaml, or correct the id.',
		);
	};
}

/** Kinds of all sources by id. */
export async function sourceKinds(): Promise<Map<string, string>> {
	return new Map((await allRows('sources')).map(({ id, kind }) => [id, kind]));
}
