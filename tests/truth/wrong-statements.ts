/** Something false that is often said of the CSTO, and how to know it in a sentence. */
export interface WrongStatement {
	/** The statement as somebody would make it. */
	says: string;
	/** What a sentence that makes it looks like. */
	pattern: RegExp;
	/** Words with which the sentence says something else. */
	unless?: RegExp;
}

/**
 * Rejected claims of content/data/claims.yaml and their variants. The tests ask that each pattern knows its own
 * statement, and that no sentence of the site makes one.
 */
export const WRONG_STATEMENTS: readonly WrongStatement[] = [
	// The founding
	{
		says: 'The CSTO Charter was signed in Tashkent.',
		pattern: /Charter\b.*\bsigned\b.*\bTashkent/,
		unless: /Chisinau|Treaty/,
	},
	{
		says: 'The CSTO was founded in Tashkent in 1992.',
		pattern: /\bCSTO (was|is) (founded|established|created|formed)\b.*\b(1992|Tashkent)/,
	},
	{
		says: 'The CSTO has existed since 1992.',
		pattern: /\bCSTO\b.*\b(has existed|exists|dates) (since|from|back to) 1992/,
	},
	{
		says: 'The Treaty was signed on 7 October 2002.',
		pattern: /\bTreaty was signed\b[^,;]*\b2002/,
	},
	{
		says: 'The Treaty was signed in Chisinau.',
		pattern: /\bTreaty was signed in (Chisinau|Moscow|Minsk)/,
	},
	{
		says: 'The Charter took effect on 7 October 2002.',
		pattern:
			/\bCharter\b[^,;]*\b(took effect|entered into force|came into force)\b[^,;]*7 October 2002/,
	},
	{
		says: 'The Treaty entered into force on 15 May 1992.',
		pattern: /\bTreaty\b[^,;]*\b(took effect|entered into force|came into force) (on )?15 May 1992/,
	},
	{
		says: 'Nine states signed the Treaty in Tashkent.',
		pattern:
			/\b(five|seven|eight|nine|eleven) (states|countries|republics) signed the (Collective Security )?Treaty/i,
	},
	{
		says: 'Belarus signed the Treaty in Tashkent on 15 May 1992.',
		pattern: /\b(Belarus|Azerbaijan|Georgia) signed\b[^,;]*\b15 May 1992/,
	},
	{
		says: 'Ukraine signed the Collective Security Treaty.',
		pattern: /\b(Ukraine|Moldova|Turkmenistan) (signed|joined) the (Collective Security )?Treaty/,
	},
	{
		says: 'The CSTO evolved from the Soviet Armed Forces.',
		pattern: /\bCSTO (evolved|grew|developed) (from|out of) the Soviet (Armed Forces|army)/i,
	},
	{ says: 'The Charter was reaffirmed in 2002.', pattern: /\bCharter was reaffirmed/ },
	// Who belongs to it
	{
		says: 'Armenia has left the CSTO.',
		pattern: /\bArmenia (has )?(left|quit|withdrew from|withdrawn from) the (CSTO|organization)/,
	},
	{
		says: 'Armenia’s membership is suspended.',
		pattern: /\bArmenia(’s membership)? (is|was|has been) (suspended|expelled|excluded)/,
	},
	{
		says: 'The Council suspended Armenia.',
		pattern: /\b(Council|CSTO) (has )?(suspended|expelled|excluded) Armenia/,
	},
	{
		says: 'Armenia gave notice of withdrawal.',
		pattern: /\bArmenia (gave|sent|has given|has sent|handed in)\b[^,;]*\bnotice/,
	},
	{ says: 'Uzbekistan is a member of the CSTO.', pattern: /\bUzbekistan is (still )?a member/ },
	{
		says: 'Uzbekistan left the CSTO in 1999.',
		pattern: /\bUzbekistan (left|quit|withdrew from) the CSTO in 1999/,
	},
	{
		says: 'Azerbaijan and Georgia left the CSTO in 1999.',
		pattern:
			/\b(Azerbaijan|Georgia)( and (Azerbaijan|Georgia))? (left|quit|withdrew from) the CSTO/,
	},
	{
		says: 'Georgia was a member of the CSTO.',
		pattern: /\b(Azerbaijan|Georgia) (is|was|were|had been) (once )?(a )?members? of the CSTO/,
	},
	{
		says: 'Ukraine was a member of the CSTO.',
		pattern: /\b(Ukraine|Moldova|Turkmenistan) (is|was|were)\b[^,;]*\bmembers? of the CSTO/,
	},
	{
		says: 'Serbia is an observer of the CSTO.',
		pattern:
			/\b(Serbia|Afghanistan) (is|are|was|were)\b[^,;]*\bobservers? (of|at|in) the CSTO(?!’s| Parl)/,
	},
	{
		says: 'The CSTO has seven members.',
		pattern: /\bCSTO has (five|seven|eight|nine) members/i,
	},
	// The law
	{
		says: 'Article 4 obliges all members to send troops.',
		pattern: /\bArticle 4 (obliges|forces|requires|orders)\b[^,;]*\btroops/,
	},
	{
		says: 'Under Article 4 war follows automatically.',
		pattern: /\bArticle 4\b.*\bautomatic(ally)?\b/,
	},
	{
		says: 'Article 5 requires every ally to send troops.',
		pattern: /\bArticle 5 (obliges|forces|requires|orders)\b[^,;]*\b(troops|fight|war)\b/,
	},
	{
		says: 'The Charter forbids members to join other military alliances.',
		pattern: /\bCharter (forbids|bans|prohibits)\b[^,;]*\balliances/,
	},
	{
		says: 'Foreign military bases need unanimous consent.',
		pattern: /\bbases?\b[^,;]*\b(needs?|requires?) (the )?unanim/i,
	},
	{
		says: 'The Council decides by a simple majority.',
		pattern: /\bCouncil (decides|votes|acts) by (a )?(simple )?majority/,
		unless: /procedur/,
	},
	{
		says: 'The chair rotates every year.',
		pattern: /\b(presidency|chair|chairmanship) (rotates|changes|passes)\b[^,;]*\bevery year/,
	},
	{
		says: 'A member can suspend its own membership.',
		pattern: /\bmember (can|may) suspend (itself|its own)/,
	},
	{
		says: 'The CSTO’s headquarters are in Minsk.',
		pattern:
			/\b(CSTO|organization)(’s)? (seat|headquarters|secretariat) (is|are|lies|sits) in (Minsk|Astana|Bishkek|Tashkent|Dushanbe)/i,
	},
	// Who led it
	{
		says: 'Bordyuzha became Secretary General in 2002.',
		pattern:
			/\bBordyuzha\b[^,;]*\b(became|was|has been) (the )?(first )?Secretary General\b[^,;]*\b2002/,
	},
	{
		says: 'Zas became Secretary General in 2019.',
		pattern: /\bZas (became|took office as) (the )?Secretary General\b[^,;]*\b2019/,
	},
	{
		says: 'Tasmagambetov is the Secretary General of the CSTO.',
		pattern: /\bTasmagambetov (is|remains) (the )?Secretary General/,
	},
	{
		says: 'Khachaturov served his full term.',
		pattern: /\bKhachaturov (served|completed) his (full|whole) term/,
	},
	// Where it acted
	{
		says: 'CSTO troops kept the peace in Tajikistan in the 1990s.',
		pattern:
			/\bCSTO (troops|forces|peacekeepers|soldiers) (kept|served|fought|were sent|were deployed)\b[^,;]*\bTajikistan/,
	},
	{
		says: 'The CSTO sent troops to Kyrgyzstan in 2010.',
		pattern:
			/\bCSTO (sent|deployed|dispatched) (troops|peacekeepers|forces|soldiers) to Kyrgyzstan/,
	},
	{
		says: 'CSTO peacekeepers served in Kyrgyzstan in 2022.',
		pattern: /\bpeacekeepers (served|were sent|were deployed) (in|to) Kyrgyzstan/,
	},
	{
		says: 'The CSTO sent 3,600 troops to Kazakhstan.',
		pattern: /\b(sent|deployed)\b[^,;]*\b3,600 (troops|soldiers|peacekeepers)/,
	},
	{
		says: 'The CSTO mission to Kazakhstan had a UN mandate.',
		pattern:
			/\b(mission|operation|deployment)\b[^,;]*\bKazakhstan\b[^,;]*\b(had|under|with) a UN mandate/,
	},
	{
		says: 'CSTO soldiers wore UN blue helmets in Almaty.',
		pattern: /\bCSTO (soldiers|peacekeepers|troops) wore\b[^,;]*\bblue/,
	},
	{
		says: 'The withdrawal from Kazakhstan was complete on 13 January 2022.',
		pattern: /\bwithdrawal\b[^,;]*\b(complete|completed|over)\b[^,;]*\b13 January/,
	},
	{
		says: 'CSTO troops have been sent out twice.',
		pattern: /\bCSTO troops (have|had) (gone out|been sent out|been deployed) (twice|three times)/,
	},
	{
		says: 'Armenia invoked Article 4 in May 2021.',
		pattern: /\bArmenia\b[^,;]*\binvoked Article 4\b[^,;]*\b2021/,
	},
	{
		says: 'Armenia asked the CSTO for military help in 2020.',
		pattern: /\bArmenia asked the CSTO for (military )?help\b[^,;]*\b2020/,
	},
	{
		says: 'CSTO troops fight in Ukraine.',
		pattern:
			/\bCSTO (troops|forces|soldiers)\b[^,;]*\b(fight|fought|are fighting)\b[^,;]*\bUkraine/,
	},
	{
		says: 'Russia asked the CSTO for help in Kursk in August 2024.',
		pattern: /\bRussia (asked|called on) the CSTO for\b[^,;]*\b(Kursk|2024)/,
	},
	{
		says: 'Russia invoked Article 4 over Kursk.',
		pattern: /\b(Russia|CSTO) invoked Article 4\b/,
	},
	{
		says: 'Russia’s bases in other member states are CSTO bases.',
		pattern: /\bRussia’s bases\b[^,;]*\bare CSTO bases/,
	},
	{ says: 'The CSTO has a standing army.', pattern: /\bCSTO has a standing (army|force)/ },
	{
		says: 'In October 2007 the CSTO agreed to expand its peacekeeping.',
		pattern: /\b(expand|enlarge|widen)(ed|s)? (its )?peacekeeping/,
	},
	// Exercises
	{
		says: 'Zapad is a CSTO exercise.',
		pattern: /\bZapad(-\d{4})? (is|was) a (joint )?CSTO exercise/,
	},
	{
		says: 'The largest CSTO exercise was held in 2011.',
		pattern: /\b[Ll]argest CSTO exercise (ever )?(was|took place)\b[^,;]*\b2011/,
	},
	{
		says: 'Interaction-2020 was held in Armenia.',
		pattern: /\bInteraction-2020 (was held|took place)/,
	},
	{
		says: 'Indestructible Brotherhood-2022 was held in Kyrgyzstan.',
		pattern: /\bIndestructible Brotherhood-2022 (was held|took place)/,
	},
	// Iran
	{
		says: 'Iran is an observer of the CSTO.',
		pattern:
			/\bIran (is|was|became|has been) (an )?observer (of|at|in) the (CSTO|organization)(?!’s| Parl)/,
	},
	{
		says: 'Iran is an observer in the Parliamentary Assembly.',
		pattern: /\bIran (is|has been) an observer (of|at|in) the (CSTO )?Parliamentary Assembly/,
	},
	{
		says: 'Iran has applied to join the CSTO.',
		pattern: /\bIran (has )?applied (to join|for membership)/,
		unless: /\b(SCO|EAEU|BRICS|Shanghai)\b/,
	},
	{
		says: 'Iran is a member of the CSTO.',
		pattern: /\bIran (is|became|has become) a member of the (CSTO|organization)/,
	},
	{
		says: 'Russia has invited Iran to join the CSTO.',
		pattern:
			/\b(Russia|Moscow|Kartapolov|The CSTO) (has )?(formally |officially )?(invited|offered) Iran (to join|membership)/,
	},
	{
		says: 'The treaty obliges Russia to defend Iran.',
		pattern:
			/\btreaty (obliges|binds|commits) (Russia|Moscow|both sides|each side) to (defend|help|aid)/,
	},
	{
		says: 'The treaty between Russia and Iran is a mutual defence pact.',
		pattern:
			/\b(treaty|agreement)\b[^,;]*\bIran\b[^,;]*\bis a (mutual )?(defence|military) (pact|alliance)/,
	},
	{
		says: 'The CSTO said nothing about the attacks on Iran.',
		pattern: /\bCSTO (said nothing|kept silent|stayed silent|was silent)/,
	},
	{
		says: 'The CSTO condemned the strikes of February 2026.',
		pattern: /\bCSTO\b[^,;]*\bcondemned\b[^,;]*\bFebruary 2026/,
	},
	{ says: 'The CSTO sent troops to Iran.', pattern: /\bCSTO (sent|deployed)\b[^,;]*\bIran/ },
	{
		says: 'The SCO has a mutual defence clause.',
		pattern: /\bSCO\b[^,;]*\b(has|holds|contains) a (mutual )?defence (clause|pledge)/,
	},
];

/** With one of these words a sentence denies, reports or corrects what it mentions. */
const NOT_ASSERTED =
	/\b(no|not|never|nor|neither|nobody|none|without|cannot|wrong|mistake|error|errors|deny|denied|denies|mix|false|claim|claims|claimed|misread|if|would|could|might|whether|(texts?|story|articles?|media|reports?|books?) (often )?(say|says))\b/i;

/**
 * The wrong statements that a sentence makes.
 *
 * @param sentence a sentence of the site
 */
export function wrongStatementsIn(sentence: string): WrongStatement[] {
	if (NOT_ASSERTED.test(sentence) || sentence.trim().endsWith('?')) return [];
	return WRONG_STATEMENTS.filter(
		({ pattern, unless }) => pattern.test(sentence) && !(unless?.test(sentence) ?? false),
	);
}
