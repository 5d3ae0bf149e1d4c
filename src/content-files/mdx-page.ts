import GithubSlugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';
import { type Finding, type Place, showValue } from '../integrity/finding.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A component as it is used in a page. */
export interface ComponentUse extends Place {
	name: string;
	/** Attributes with plain string values. */
	attributes: Readonly<Record<string, string>>;
}

export interface LinkUse extends Place {
	href: string;
}

/** A paragraph, list item, heading or cell as plain text. */
export interface TextBlock extends Place {
	text: string;
	/** Whether a `<Cite>` stands in the block. */
	isCited: boolean;
	/** Whether one of its citations names an article or page, as quotations of treaties must. */
	hasPinpoint: boolean;
	/** Whether the whole block is a quotation, set off with ">". */
	isSetOff?: boolean;
}

/** The parts of an MDX page that rules look at. */
export interface MdxPage {
	file: string;
	/** Address without base path, such as `/forces/exercises/`. */
	route: string;
	/** Id in Astro’s `docs` collection, such as `forces/exercises`. */
	slug: string;
	frontMatter: YamlFile;
	/** Ids of the headings, as Astro makes them. */
	headings: ReadonlySet<string>;
	components: readonly ComponentUse[];
	links: readonly LinkUse[];
	blocks: readonly TextBlock[];
	findings: Finding[];
}

/** Folder of the pages, relative to the project. */
export const PAGES_FOLDER = 'content/pages';

interface AnyNode {
	type: string;
	position?: { start: { line: number; column: number } };
	children?: AnyNode[];
	value?: string;
	url?: string;
	name?: string;
	attributes?: { type: string; name?: string; value?: unknown }[];
}

/**
 * Parses an MDX page.
 *
 * @param file name relative to the project, below `content/pages/`
 * @param text the whole file
 */
export function parseMdxPage(file: string, text: string): MdxPage {
	const slug = file
		.slice(PAGES_FOLDER.length + 1)
		.replace(/\.mdx$/, '')
		.replace(/(^|\/)index$/, '');
	const findings: Finding[] = [];
	let root: AnyNode = { type: 'root', children: [] };
	try {
		root = mdxToMdast(text, { features: { frontmatter: true } }) as MdastNode as AnyNode;
	} catch (error) {
		findings.push(syntaxFinding(file, error));
	}
	const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
	const frontMatter = parseYamlFile(file, yaml, 2);
	findings.push(...frontMatter.findings);

	const headings = new Set<string>();
	const components: ComponentUse[] = [];
	const links: LinkUse[] = [];
	const blocks: TextBlock[] = [];
	const slugger = new GithubSlugger();
	const placeOf = (node: AnyNode): Place => ({
		file,
		line: node.position?.start.line ?? 1,
		column: node.position?.start.column ?? 1,
	});
	const walk = (node: AnyNode, isSetOff = false) => {
		if (node.type === 'heading') headings.add(slugger.slug(plainText(node)));
		// A definition is the address of a link below its text: `[law]: /law/`.
		if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined)
			links.push({ href: node.url, ...placeOf(node) });
		if (isTextBlock(node)) {
			const cites = citeElements(node);
			blocks.push({
				text: plainText(node),
				isCited: cites.length > 0,
				hasPinpoint: cites.some((cite) => stringAttributes(cite)['s']?.includes('@')),
				...(isSetOff && { isSetOff }),
				...placeOf(node),
			});
		}
		if (node.name && node.type.startsWith('mdxJsx')) {
			const attributes = stringAttributes(node);
			components.push({ name: node.name, attributes, ...placeOf(node) });
			if (attributes['href'] !== undefined)
				links.push({ href: attributes['href'], ...placeOf(node) });
		}
		for (const child of node.children ?? []) walk(child, isSetOff || node.type === 'blockquote');
	};
	walk(root);
	return {
		file,
		route: slug === '' ? '/' : `/${slug}/`,
		slug,
		frontMatter,
		headings,
		components,
		links,
		blocks,
		findings,
	};
}

const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** A component on a line of its own holds its text without a paragraph. */
const isTextBlock = ({ type, children }: AnyNode) =>
	TEXT_BLOCKS.has(type) ||
	(type === 'mdxJsxFlowElement' && children?.some((child) => child.type === 'text'));

function plainText(node: AnyNode): string {
	if (node.type === 'break') return ' ';
	if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
	return (node.children ?? []).map(plainText).join('');
}

function citeElements(node: AnyNode): AnyNode[] {
	return node.name === 'Cite' ? [node] : (node.children ?? []).flatMap(citeElements);
}

function stringAttributes(node: AnyNode): Record<string, string> {
	const entries = (node.attributes ?? []).flatMap(({ name, value }) =>
		name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
	);
	return Object.fromEntries(entries);
}

function syntaxFinding(file: string, error: unknown): Finding {
	const message = error instanceof Error ? error.message : String(error);
	const at = /(\d+):(\d+)/.exec(message);
	return {
		rule: 'mdx-syntax',
		file,
		line: Number(at?.[1] ?? 1),
		column: Number(at?.[2] ?? 1),
		value: showValue(message),
		expected: 'MDX that can be read',
		fix: 'Close the tag, brace or quotation mark at this place.',
	};
}
