import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Content, Page } from '../integrity/content.ts';
import { byPlace, type Finding } from '../integrity/finding.ts';
import { RULES } from '../integrity/rules.ts';
import { drawnBy } from '../diagrams/rendering.ts';
import { diagram as diagramSchema } from '../schemas/diagram.ts';
import { page as pageSchema } from '../schemas/page.ts';
import { generatedRoutes, type PageRows } from '../generated-routes.ts';
import { sidebarRoutes } from '../sidebar.ts';
import { readDiagram } from './diagram.ts';
import { PAGES_FOLDER, parseMdxPage } from './mdx-page.ts';
import { issueFindings, readTables, referenceTo, type Tables } from './tables.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** Texts of files by their name relative to the project, as an editor left them. */
export interface ContentFiles {
	read(file: string): string | undefined;
	/** Names of the pages, relative to the project. */
	pages: readonly string[];
	/** Names of the diagrams without folder and ending. */
	diagrams: readonly string[];
}

/**
 * The content files of a project on disk.
 *
 * @param root folder of the project
 */
export function filesOf(root: string): ContentFiles {
	return {
		read: (file) => {
			const path = join(root, file);
			return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
		},
		pages: globSync(`${PAGES_FOLDER}/**/*.mdx`, { cwd: root })
			.map((file) => file.replaceAll('\\', '/'))
			.sort(),
		diagrams: globSync('content/diagrams/*.md', { cwd: root }).map((file) => basename(file, '.md')),
	};
}

/**
 * Validates the content: syntax, schemas, references and all rules. The one validation behind
 * `npm run validate`, the build and the tests.
 *
 * @param files the content files
 * @param parseYaml stands in for `parseYamlFile`, for tests that validate the same files many times
 * @returns all findings at once, in the order of their places
 */
export function validateContent(files: ContentFiles, parseYaml = parseYamlFile): Finding[] {
	const { findings, ...read } = readTables((file) => files.read(file), parseYaml);
	const pages = files.pages.map((file) => parseMdxPage(file, files.read(file) ?? ''));
	const refs = { reference: referenceTo(read.ids, read.readable) };
	const [forPages, forDiagrams] = [pageSchema(refs), diagramSchema(refs)];
	const checkedPages = pages.map((page): Page => ({
		...page,
		data: checked(page.frontMatter, page.route, forPages, findings),
	}));
	const readText = (file: string) => files.read(file);
	const drawer = drawnBy(readText);
	const diagrams = files.diagrams.map((id) => {
		const diagram = readDiagram(id, readText, drawer);
		findings.push(...diagram.frontMatter.findings);
		return { ...diagram, data: checked(diagram.frontMatter, id, forDiagrams, findings) };
	});
	const content: Content = {
		...read,
		pages: checkedPages,
		sidebarRoutes: sidebarRoutes(),
		generatedRoutes: new Set(['/404/', ...generatedRoutes(dataOf(read.tables))]),
		diagrams,
	};
	return [
		...findings,
		...pages.flatMap((page) => page.findings),
		...RULES.flatMap((rule) => rule(content)),
	].sort(byPlace);
}

/** The rows from which pages are made, without their places in the files. */
const dataOf = ({ articles, instruments }: Tables): PageRows => ({
	articles: articles.map(({ data }) => data),
	instruments: instruments.map(({ data }) => data),
});

/** Front matter as its schema gives it; `undefined`, with findings, where it does not fit. */
function checked<T extends z.ZodType>(
	frontMatter: YamlFile,
	entry: string,
	schema: T,
	findings: Finding[],
): z.infer<T> | undefined {
	// Front matter that cannot be read is one finding, not one for each key.
	if (frontMatter.value === undefined) return undefined;
	const value = frontMatter.value ?? {};
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	findings.push(
		...result.error.issues
			.flatMap((issue) => issueFindings(frontMatter, issue, [], value))
			.map((finding) => ({ ...finding, entry })),
	);
	return undefined;
}
