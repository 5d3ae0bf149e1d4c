import postcss from 'postcss';
import parseSelector, { type Node, type Selector } from 'postcss-selector-parser';

/** The names that pages and scripts know, by which a selector can find an element. */
export interface KnownNames {
	classes: Set<string>;
	ids: Set<string>;
	elements: Set<string>;
	/** Words of scripts: each may be a class, an id or an element that a script makes. */
	words: Set<string>;
}

/** Elements that a script takes from data, so that their names stand in no script of ours: Pagefind marks what it found. */
const MADE_FROM_DATA = ['mark'];

const TAG =
	/<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/gi;
const CLASS = /\sclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/i;
const ID = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/i;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const WORD = /[A-Za-z_][\w-]*/g;

/**
 * Collects the names of a site.
 *
 * @param pages the HTML of its pages, with their scripts
 * @param scripts the text of the scripts that they load
 */
export function knownNames(pages: Iterable<string>, scripts: Iterable<string>): KnownNames {
	const names: KnownNames = {
		classes: new Set(),
		ids: new Set(),
		elements: new Set(MADE_FROM_DATA),
		words: new Set(),
	};
	const learn = (script: string) => {
		for (const [word] of script.matchAll(WORD)) names.words.add(word);
	};
	for (const script of scripts) learn(script);
	for (const html of pages) {
		for (const [, script = ''] of html.matchAll(SCRIPT)) learn(script);
		for (const [, element = '', attributes = ''] of html.matchAll(TAG)) {
			names.elements.add(element.toLowerCase());
			for (const name of attributeIn(CLASS, attributes).split(/\s+/)) names.classes.add(name);
			names.ids.add(attributeIn(ID, attributes));
		}
	}
	return names;
}

const attributeIn = (pattern: RegExp, attributes: string): string => {
	const [, double, single, bare] = pattern.exec(attributes) ?? [];
	return double ?? single ?? bare ?? '';
};

/**
 * Leaves out the rules of a style sheet whose selectors name a class, an id or an element that the site does not know.
 * Attributes and states are never a reason, since scripts and readers set them; nor is anything within `:not()`.
 *
 * @param css a style sheet
 * @param names what the site knows
 */
export function usedCss(css: string, names: KnownNames): string {
	const root = postcss.parse(css);
	root.walkRules((rule) => {
		if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) {
			return;
		}
		const used = parseSelector()
			.astSync(rule.selector)
			.nodes.filter((selector) => canMatch(selector, names));
		if (used.length === 0) rule.remove();
		else rule.selector = used.map((selector) => String(selector).trim()).join(',');
	});
	// An empty layer stays, since its first mention decides its rank.
	root.walkAtRules(/^(media|supports|container)$/, removeEmpty);
	root.walkAtRules(/^(media|supports|container)$/, removeEmpty);
	return root.toString();
}

function removeEmpty(rule: postcss.AtRule): void {
	if (rule.nodes?.length === 0) rule.remove();
}

const canMatch = (selector: Selector, names: KnownNames): boolean =>
	selector.nodes.every((node) => isKnown(node, names));

/** Pseudo-classes that match where one of their selectors does. */
const ANY_OF = [':is', ':where', ':has', ':-webkit-any', ':matches'];

function isKnown(node: Node, names: KnownNames): boolean {
	const { classes, ids, elements, words } = names;
	switch (node.type) {
		case 'class':
			return classes.has(node.value) || words.has(node.value);
		case 'id':
			return ids.has(node.value) || words.has(node.value);
		case 'tag':
			return elements.has(node.value.toLowerCase()) || words.has(node.value);
		case 'pseudo':
			return (
				!ANY_OF.includes(node.value) || node.nodes.some((selector) => canMatch(selector, names))
			);
		default:
			return true;
	}
}
