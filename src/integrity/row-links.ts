import { isAllRead, type Rule, rowFinding } from './content.ts';

/** Addresses in rows lead to pages that exist: the way on from an answer, the pages that a change touched. */
export const rowLinks: Rule = (content) => {
	// A page may be made from a row that could not be read.
	if (!isAllRead(content)) return [];
	const routes = new Set([...content.pages.map(({ route }) => route), ...content.generatedRoutes]);
	const { questions, changes } = content.tables;
	const links = [
		...questions.map((row) => ({ row, path: ['link'], address: row.data.link })),
		...changes.flatMap((row) =>
			row.data.pages.map((address, index) => ({ row, path: ['pages', index], address })),
		),
	];
	return links
		.filter(({ address }) => !routes.has(address))
		.map(({ row, path, address }) =>
			rowFinding('dead-link', row, row.at(path), {
				value: address,
				expected: 'the address of a page of the site, with a slash at both ends',
				fix: 'Correct the address; the path below content/pages/ is the address.',
			}),
		);
};
