import {nouns, split} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** Who decides and how, who stands behind it, and what they are given for it. */
export const deciding = {
	process: {
		says: 'speaks of how and by whom it is decided',
		words: [
			...nouns(
				'process procedure step form template paperwork committee panel board approval sign-off signature approver committee deadline cycle round calendar route channel policy criterion rule guideline requirement application submission hearing proposal',
			),
			...split(
				'criteria hr committee approve approves approved sign signs signed decides decide decision decisions submit submitted nominate nomination',
			),
		],
	},
	'ask-process': {
		says: 'asks how it is decided or by whom',
		words: [],
		phrases: [
			'what|which|how ..5 process|procedure|steps|step|route|criteria|criterion|rules|form|forms|policy|deadline|paperwork|template|guidelines|requirements|bar|standard',
			'who ..4 decide|decides|decision|sign|signs|approve|approves|approval|say|call|talk|speak|contact|see|convince|involved|person|ask|sits|owns|handles|reads|looks',
			'to whom',
			'whom ..4',
			'what|which ..3 they|hr|committee|board|she|he|panel|people ..3 look|need|want|see|weigh|consider|go|require|expect|care|ask|use|check|accept|read|like|know|count',
			'what ..3 need|needs|needed|required|missing|take|takes ..4 from|for|to|by|in',
			'when ..3 they|committee|hr|panel|board|it|she|he ..3 meet|meets|sit|sits|decide|decides|need|due|close|closes|review|next',
			'how ..4 decide|decided|decides|work|works|handled|handle|approve|approved|weigh|measure|measured',
			'how do|does|would|can|should we|i|one|it|this|that ..3',
			'which ..3 person|name|part|form|box|criteria|criterion|committee|of',
			'walk|talk me through',
			'by when',
		],
	},
	'ask-backing': {
		says: 'asks for backing',
		words: split(
			'sponsor sponsorship endorse endorsement vouch champion recommendation recommend backing advocate nominate',
		),
		phrases: [
			'would|will|could|can|do|may you ..3 back|support|sponsor|endorse|recommend|champion|vouch|sign|speak|put|forward|take|raise|present|pass|nominate|stand|bring|mention|carry|introduce|write|add|tell|make|co-sign|push|hand|argue|defend',
			'your support|backing|name|word|recommendation|blessing|signature|voice|endorsement|weight|help|say-so',
			'put in a|your|one|good ..2 word',
			'speak|speaking up|for|to|with ..3 me|them|hr|him|her|finance',
			'in my corner',
			'behind me|it|this|us',
			'on my side|behalf',
			'if you|with you|your ..2 back|support|behind|blessing|agree|think',
			'from you|your line|word|note|sentence|mail|email|side',
			'introduce me',
			'take|bring|pass|forward|carry|send it|this|that|my|them|the ..2 up|to|on|there|upstairs',
			'tell them|hr|her|him|the ..3',
			'come with|along ..2 me|to',
			'both of you',
			'with you ..3 room|together|in',
		],
	},
	material: {
		says: 'offers material or work',
		words: [
			...nouns(
				'one-pager summary page memo slide deck draft sheet spreadsheet write-up writeup brief evidence data document report figure number appendix overview list note bullet dossier breakdown',
			),
		],
		phrases: [
			"i can|'ll|will|could|would|'d|shall|have|am|'m ..4 send|write|prepare|draft|put|share|bring|provide|give|show|mail|email|forward|supply|assemble|collect|deliver|do|fill|attach|present|make|pull|dig|drop|hand|compile|get|talk|sit",
			'happy|glad|ready|willing to write|prepare|draft|send|share|put|present|provide|bring|show|walk|sit|supply|do|talk|answer|explain|fill|help|give|go',
			"you 'll|will|can have|get|find it|the|a|them|my|that|this|two|three",
			'shall i _',
			'want|like me to _',
			'let me send|write|prepare|draft|put|share|bring|show|know|have|do|give|get|pull|fetch|dig|mail|email|forward',
			'in your|the inbox|mail|hands|desk',
			'on your desk|table|inbox',
			'on one|a|two|half page|sheet|side',
			"i 've|have written|put|prepared|drafted|brought|collected|got|attached|made",
		],
	},
} as const satisfies Record<string, WordClass>;
