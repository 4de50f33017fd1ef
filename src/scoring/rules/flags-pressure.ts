import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {claimRules} from './flags-claims.ts';
import {once, wording, type Rule} from './rule.ts';

const handbook = 'handbook: no threats';
const denying = new Set(['not', 'never', 'no', 'nobody', 'without', 'neither', 'nor', 'hardly']);
const speaker = new Set(['i', 'we', 'my', 'our']);

/** Hits whose own words, or the three before them in the same stretch, do not deny them: "I'm not leaving". */
function affirmed(find: Rule['find']): Rule['find'] {
	return (reading, context) =>
		find(reading, context).filter(({from, to}) => {
			const {tokens} = reading;
			for (let at = from; at < to; at += 1) if (denying.has(tokens[at]?.text ?? '')) return false;
			for (let at = from; at > Math.max(0, from - 3); at -= 1) {
				const token = tokens[at];
				const before = tokens[at - 1];
				if (!token || token.after !== '' || before?.sentence !== token.sentence) return true;
				if (at === from && speaker.has(token.text)) return true;
				if (denying.has(before.text)) return false;
			}
			return true;
		});
}

/** Hits outside questions. */
function stated(find: Rule['find']): Rule['find'] {
	return (reading, context) =>
		find(reading, context).filter(
			({from}) => reading.sentences[reading.tokens[from]?.sentence ?? -1]?.asks !== true,
		);
}

const goes = affirmed(
	wording(
		// What the speaker will do or is doing.
		"i|we|i'll|to|and|just|then 'll|will|shall|would|'d|might|may|can|could|must|should|simply|just|to ..2 quit|resign|depart",
		'i|we quit|resign',
		"i|we|and|just|then|otherwise ..1 'll|will|shall|would|'d|might|may|can|could|must|should|'m|am|'re|are|simply ..2 leave|leaving $",
		"i|we ..2 'll|will|shall|would|'d|might|may|can|could|must|should|'m|am|'re|are ..1 leave|leaving this|by|at|in|before|if|when|next|after|@date|for|and|then",
		'i|we ..3 walk|walking|go|going|goes out|away|elsewhere|across|somewhere|over',
		"i|we 'll|will|can|could|would|'d ..1 walk $",
		'or ..1 i|we walk|go|sign|quit|leave|stop|resign',
		"i|we ..1 'm|am|'re|are|will|'ll ..2 off|gone|out|away $",
		"i|we ..1 'm|am|'re|are|will|'ll ..2 off|gone|out|away by|before|in|at|then|if|when|next|to|after|@date|from|and|here",
		'i|we|then ..3 look|looking|search|searching ..1 elsewhere|around|outside|somewhere',
		'i|we|to|would ..2 sign|accept|join|start|go|move ..2 for|with|at|what|their|theirs|elsewhere|there|them|across|in|to|on ..1 another|other|offer|recruiter|them|him|her|first|street|rival|competition|river|lot|studio|clinic|bank|firm|company|what|sent',
		'i|we|to|would|tell|and ..2 say|saying|give ..1 yes|no to ..1 them|him|her|@scout|the|others',
		'ring|call|phone|write|answer|mail ..4 back ..4 yes|accept',
		'i|we ..2 sign|accept $',
		'i|we ..3 be|work|working|join|joining|sit|sitting ..1 at|with|for the|another|your|a competition|rival|competitor|competitors|rivals',
		'a|another|new|second|other|different ..1 job|employer ..2 starts|offer|offered|waiting|lined|advert|ad|somewhere|elsewhere',
		'i|we|me|may|might|will|to ..3 start|begin|started|keep|starting|be interviewing|searching|applying|talking|looking|returning|answering ..2 $|elsewhere|jobs|around|outside|for|with|to|@scout|my|those',
		'my|our|of|the|a ..1 resignation|resignations',
		"my|our|two|with|under|on|of|weeks'|months'|weeks|months|four|three|one ..1 notice ..2 period|is|'s|instead|on|in|typed|printed|tonight|tomorrow|on|letter|runs|and|$|already|today",
		'my ..1 exit|successor|replacement|departure|handover|resume|résumé|cv|farewell|leaving|exit-interview',
		'exit interview|talk',
		'have|find|need|speak|ask|asking|to|over|train|hire|interview|brief ..2 my|a|your successor|replacement',
		'only|tidy|proper|full|orderly|my|a|about|plan|the handover ..3 speak|talk|before|to|plan|had|$|of',
		'resume|résumé|cv ..4 ready|out|refresh|updated|update|tonight|polished|polish|circulating',
		'hand|handing|give|giving in|you my|the|in ..1 notice|resignation|badge|laptop|pager|papers|keys',
		'badge|laptop|keys|pager ..4 desk|table|back',
		"once|when|after|if|the|day|before|until i|we|my ..1 team? ..1 am|'m|are|'re|leave|walk|go|quit|gone|left|weren't ..1 gone|leave|out|the|$|away",
		'when|if|once|see|watch ..6 people|engineers|ones|team|boys|guys|best|me|us walk|walks|leave|leaves|go|goes|quit ..2 $|out|behind|away|next|to',
		'walk|walks out|away ..2 behind|with|me|too|$',
		"you|they|to 'll|will|would|can|may|could|have|need ..4 look|looking|search|searching|find|hire|interview|interviewing|ask|asking ..2 for? ..1 somebody|someone|another|new|replacement|successor|different|my ..1 else|lead|head|person|team|for|to|replacement|successor|engineer|people",
		'you ..4 search|searching|interview|interviewing ..2 who|person|people|for|somebody|someone|on|till|until',
		'go|find|hire|get|look|search ..2 somebody|someone|anybody|another|new ..1 else|to|team|lead|person|head',
		'somebody|someone|another|new else|lead|person|head|team ..2 can|will|in|may|run|carry|take|explain|handle',
		"with|to|be|at|of|be|asking|tell someone|somebody else ..1 's|hr|boss|desk|manager|in|then|$|entirely",
		"somebody|someone|somewhere else 's hr|desk|payroll|office|problem",
		'retention|flight case|risk',
		'wherever|whoever ..1 i|pays|wants',
		'part|parting ways',
		'last|final day|week|month|stand-up|standup ..3 here|$|be|with',
		'was|be|is my|our last',
		'time|moment ..2 for me to ..2 go|leave|move|look|see',
		'i|me|to|we ..3 move|moving on $',
		"i 'll|will|would|can|could|must|may|have ..2 take ..1 my|our ..1 skills|talents|talent|team|knowledge|know-how|experience ..3 elsewhere|where|somewhere|with",
		'goodbye|farewell|adieu to|over|for|then',
		'foot|feet ..2 out|door',
		'write|writing|written|send|sending|post|type|typing the|that|my|a letter',
		'cleared|clear|clearing|pack|packed|packing|empty|emptying my|the|up ..1 desk|bag|bags|box|boxes|things',
		'access|id|key|entry card|badge|pass|fob ..2 on|back|in|too|$',
		"'s|is|be|thing|only|what ..1 keeping|keeps|holding|holds me ..1 here",
		'replace|replacing|advertise|advertising|advertised|fill|filling|readvertise me|my|mine ..1 job|post|seat|chair|position|role|$|would|will|by|at|costs|with|then|is',
		'follow|join|with|behind|come|leave|go|comes|after ..2 me ..2 $|out|door|too|if',
	),
);

// To deny that one stays is to say that one goes.
const stays = wording(
	"i|we|me ..2 'll|will|would|can|could|might|may|do|should|'d|am|'m not|hardly ..4 stay|staying|remain|stick|around ..2 here|with|for|long|much|around|if|at|another|this|under",
	"i|we ..1 'll|will|would|can|could|do not ..1 stay|remain $",
	'i|we not ..1 stay|remain $',
	"i|we ..1 'll|will|would|may|might|could not|hardly ..3 be|still|longer ..1 be|here|around|there|available ..2 $|next|in|when|by|@date|for|to|much|here|around|long|then",
	'not|never|hardly|cannot ..2 promise|guarantee|sure|say|swear|bet|certain|know ..4 i|me|my ..5 stay|staying|here|around|still|remain|be|next|long|future',
	"not|n't ..2 be|have me|us here|around|$|then|next|when",
	'no reason|point|sense|motivation|future|incentive ..2 for|to|in|here ..3 stay|staying|remain|here|pick|do|keep|continue|answer|go|me|this',
	'keep|want|lose|losing|keeping|loses|retain ..1 me ..2 or|you|more|will|would|costs|cost|$|then|is|by|before|over',
	'without me|us ..3 $|you|then|if|and|it|more|than',
	'whether|if i ..2 stay|carry|continue|keep|remain|renew|want|still ..3 stay|stays|on|staying|being|going|here|doing|to|$|contract|my',
	'either ..3 keep ..3 or',
);

const elsewhere = affirmed(
	wording(
		'my|a|the|your|those|of|these|another|other|from|two|several|three|some|any|every|to|for|by|and|,|your|at ..2 recruiter|recruiters|headhunter|headhunters ..2 calls|call|called|calling|wrote|writes|write|would|will|is|are|in|keep|keeps|who|has|have|on|yes|i|say|for|and|rings|ring|email|emails|pay|knows|@date|$',
		'linkedin|stepstone|naukri|xing',
		'job|small|want|situations|vacancy ads|adverts|boards|listings|pages|vacant|portals|postings',
		'vacancies|headhunted|poached|poach|poaching',
		'taken|take|taking|had|get|getting|returned|return|returning|fielding|answering|ignoring ..2 calls|call|messages|coffee ..1 lately|recently|from|$|with|off',
		'coffee|lunch|chat|meeting|call|drink|talk with|from ..2 recruiter|headhunter|competitor|@scout|rival|another|someone',
		'cry|crying|desperate|hungry|begging|queueing|queuing|screaming out|for ..2 people|engineers|somebody|my|me',
		'grass ..3 green|greener',
		'@elsewhere|someone|somebody|people|others ..1 down|across|over|in|at|there ..4 find|finds|found|have|has|seem|seems|pay|pays ..4 money|without|committee|more|cash|rate|figure|number|twice|better|appreciation',
		'somebody|someone|others|people|other|elsewhere else ..2 just|already|has|have|will|would|told|noticed|does|is|might ..3 price|noticed|pay|pays|offer|offered|asked|told|wants|appreciate|value|do',
		'somewhere|elsewhere|where ..4 appreciated|valued|wanted|welcome|recognised|recognized|rewarded|paid ..1 $|for|properly|better|more|elsewhere',
		'done|find|get|grow|earn|succeed|flourish|have|paid|work somewhere|elsewhere else?',
		"i|we have|'ve|got ..2 options|alternatives|choices|other ..1 $|too|as|elsewhere|plans",
		"told|tell|promised them|him|her ..1 i ..1 'd|would|will|'ll ..3 answer|decide|call|let|reply|think|know|after",
		'hear ..1 it|that from you before|first',
		"haven't|have|not|unsigned|yet ..2 sign|signed|renewed|renew the|my|a|it|yet|for ..1 new|contract|one|extension|renewal",
		'my|the contract ..2 ends|end|up|runs|expires|over|until|is ..2 in|out|by|@date|june|up|until|and|not',
		'other|another|competing|rival|some|somewhere|second|few ..1 company|companies|employers|employer|bank|banks|hospital|hospitals|clinic|studio|institution|institutions|agency|firm|firms|house|houses|outfit|start-up|place|places|people|industries|offices|shop ..4 pay|pays|paid|offer|offers|offered|offering|call|called|calls|calling|wrote|write|approached|afford|want|wants|hire|hiring|hires|asked|asks|wait|waits|waiting|happy|contacted|contact|interested|interview|match|appreciate|value|values|values|reward|kind|who|where|has|have|would|will|again',
		"i|we|me ..2 hold|have|had|got|received|'ve|holding|with|getting|took|there ..3 offer|offers|letter|contract ..3 from|in|on|at|that|with|waiting|sitting|to|for|of|and|$|@qty|elsewhere|outside|better|more",
		"there 's|is ..2 a|an|another|signed|other ..2 offer|letter|contract|paper ..4 bag|drawer|inbox|desk|hand|table|pocket|from|sitting|with|on|in|elsewhere|waiting",
		'offer|letter|contract|paper|paperwork ..5 bag|drawer|inbox|pocket|jacket|tray',
		'an|my|other|another|competing|outside|better|written|signed|the|external|counter offer ..1 from|at|in|on|elsewhere|of|was|is|stands|$|expires|with',
		'take|accept|sign|weigh|consider|considering|turn the|an|another|that|their|other|my ..1 other|outside|better|their|new offer|contract|one|job',
		"i 've|was|have|'m|am|keep|get|got ..3 approached|headhunted|courted|poached|contacted|called|told|offered|asked ..3 by|for|elsewhere|from|twice|what|again|to ..2 others|another|other|competitor|rival|recruiter|recruiters|@scout|people|i|give|join|answer|company|@qty",
		"they|people 're|are|is hiring",
		'they|who ..2 want|wants|wait|waiting|need|expect ..2 my|an|a|for|to ..1 answer|signature|decision|reply|me|know|start|hear ..3 by|until|on|before|$|@date|until',
		'second|final|an|next|have|more|another|had|my ..2 interview|interviews ..2 on|at|with|next|@date|lined|tomorrow|elsewhere|$',
		'what i ..2 command|get|earn|make|worth|be ..1 worth? elsewhere|outside|out',
		'what|test|see|find|check|ask|know|try ..4 market ..3 for|my|me|says|$|think|thinks|would|pays',
		'on|test|testing|enter|try|see|back the ..1 market $',
		'options ..1 open|elsewhere|outside|else|available|too',
		'weigh|weighing|consider|considering|explore|exploring|review|reviewing|look|looking|have|keep ..2 my|other|all|at ..2 options|alternatives|opportunities|possibilities',
		'the|a|our|your|at|to|by ..1 competition|competitor|competitors|rival|rivals ..5 pay|pays|call|called|offer|$|want|wants|would|will|happy|has|across|down|asked|glad',
		'across|over|down the street|road|river|town',
		'say|saying|said yes|no to ..1 them|him|her|others|@scout',
		'out there ..1 $|for|who',
		'cousin|friend|brother|uncle|buddy|roommate|mate|sister ..8 hiring|desk|spare|crying|opening|vacancy|looking|recruiting|join|positions',
	),
);

const withholds = wording(
	'no|not|without ..1 more|further|another|one @duty',
	"i|we ..1 'll|will|would|'d|can|shall|might|may not|never|hardly ..1 do|be|cover|take|answer|work|pick|carry|commit|run|support|available|on|doing|covering|taking|answering|working|carrying|picking|running|spend|give ..4 @duty|unpaid|audit|year-end|close|releases",
	"i|we 'm|am|'re not ..2 doing|covering|taking|answering|working|carrying|giving|spending ..4 @duty|unpaid|another|more",
	'not|never ..1 do|doing|cover|covering|answer|answering|pick|picking|take|taking|carry|carrying|give|giving|work|working|available|fix|fixing|run|running|touch|be ..6 @duty ..2 $|any|for|from|next|then|if|anymore|unless|again|either|now|more|after',
	'then|otherwise|or|and|so|,|else i|we ..3 stop|pause|cease|park|drop|quit ..2 @duty|too|picking|answering|covering|doing|helping|coming|taking|getting|fixing|carrying|working|staying|running|the',
	"i|we|i'll|from|will|'ll|would|'d|then ..1 stop|stopping ..1 picking|answering|covering|doing|helping|coming|taking|getting|fixing|carrying|working|staying|running|caring",
	'not count|rely|bank|bet|depend|plan ..1 on|upon|with|the ..3 me|my|us|name|being',
	'not ..3 another|more|any year|month|quarter|round|season|year-end ..2 like|of|for|without|under|on',
	'not one|a minute|hour|second|day ..1 more|longer|extra',
	'without ..1 my|our|us|me team|boys|people|help|if|unless|$|then',
	'hours|shift|job ..2 not ..1 one|a ..1 more|minute',
	'do|please not expect|ask|wait|look ..2 me|my|us|for ..2 to|for|at|in|again|next|me|then|anymore',
	'do not call|ring|phone|wake|page me|$|anymore',
	'contractual|contracted|bare|strict|strictly|exact|paid ..1 hours|minimum|duties|hour',
	'restrict|limit|confine|reduce|withdraw ..1 myself|from|my ..4 @duty|contract|contractual|hours|to|effort|duties|what',
	'only|just|exactly|to|do|work|not|my ..3 what|as ..1 my|the contract|description ..1 says|say|$|asks|requires|stipulates|demands',
	'work|working to rule',
	'nine|9|eight|8 to five|5 ..1 $|from|then|only|now',
	'phone ..2 off|silent|stays|goes',
	'switch|switching|turn|turning|switched ..1 my|the|off ..1 phone|pager ..1 off?',
	'hand|handing|give|return|leave ..2 pager|passwords|keys|laptop|badge|phone|over|back|documentation ..2 over|back|$|to|and|on|passwords',
	'not|hardly|less|never|difficult ..6 same ownership|effort|commitment|energy|motivation|dedication|enthusiasm|passion|way|quality|drive|level',
	'my ..1 commitment|effort|efforts|motivation|dedication|loyalty|energy|goodwill|enthusiasm|engagement|ownership|availability|speed ..2 level|will|would|may|might|adapts|adapt|adjusts|drops|ends|goes|fades|stops|depends|suffer|suffers|match|is ..4',
	'pick|cover|carry|do|manage|run|fix|build|handle|solve|explain ..3 yourself|yourselves|alone|themselves ..1 then|next|from|$|and',
	'no reason|point ..1 to|in|for ..2 pick|picking|answer|answering|stay|staying|do|doing|go|care',
	'see|wait|watch|imagine ..1 how|what|who|where|when|if ..6 without|happens|long|runs|goes|far|copes|manage|fixes|picks|dark|breaks|answers|works|tight|looks|survives|then|me|dies',
	'good luck|enjoy ..1 with|to|when|finding|running|fixing|explaining|at|the|in',
	"we|you|everybody|they|then 'll|will|can|then|shall see|find|learn|discover|notice ..1 how|out|what|when|soon|who ..2 long|happens|much|of|it|the|i|without|picks|does|is|was|works|runs|breaks|far|which|$",
	'find out ..1 together|which|who|what ..3 two|happens|first|nobody|accurate|without|smell|that',
	'look|looks|be|run|feel ..1 quite|very|different|unfortunate|pity|shame|difficult|harder|hard|dark|rather|awkward ..4 without|if',
	'no renewal|extension ..2 of|on|from|$',
	'goes|gone|go|go all dark|down|red|silent ..6 me|ring|phone|call|not',
	"you can|may|will|must|could|'ll ..2 manage|cope|fix|handle|do|run|explain ..4 yourself|yourselves|alone|without|them",
	'park|parking ..2 too|interfaces|next|also|alongside|your|well',
	'hole where|in',
	"who|whoever|whose 's|is|will|'ll|would|are ..2 going|explain|fix|debug|pick|answer|run|explains|fixes|picks|answers|wake|carry|build|builds|know|keep ..10 me|not|gone|then|3|am|night|2|auditors|weekend|phone",
	'go|going|back|stick|only|just|do ..2 to|in|what ..2 job|my description|contract',
	'nine-to-fiver|nine-to-five|nine-to-fivers|clock-watcher|clockwatcher|quiet-quit|quiet-quitting',
	'quiet|quietly quit|quitting',
	'alarms|alerts|pages|phone|pager|calls|tickets can|may|will ..1 go|ring|be ..2 you|your|somebody|someone',
	"i|we|then can|will|'ll|could|may not ..1 commit|guarantee|promise|vouch|answer ..2 the|to|for|that|on|what|how ..4 release|mood|team|date|next|launch|deadline|quality|delivery|uptime|keep|future|go-live|continuity|happens",
	'take|taking|use|using|cash ..1 all ..2 my|forty|thirty|of|leave|holiday|days ..2 leave|days|holiday|vacation|from',
	'loyalty|love|goodwill|favours|favors|free ..4 has|have|is|ends|end|limit|limits|date|only ..2 end|limit|limits|date|far|over|price|expiry',
	'limit ..1 to|of|on ..2 what|how|my|patience',
	"that|then ..1 when|is|'s|day|you ..2 you|will|'ll ..2 know|learn|see|understand|realise|realize|notice ..2 what|how|who i|we|it|much",
	'lives|is|sits|stays|only|all in my head',
);

const warns = affirmed(
	wording(
		'think|reconsider|rethink|reflect|wonder|evaluate|decide ..2 my|about|on|over|whether|if|for|what ..3 future|options|position|stay|here|carry|steps|role|commitment|children|next|plans|career|myself|loyalty|keep|continue|belong',
		'draw|drawing ..3 conclusion|conclusions|consequences|consequence|mine|lesson|lessons|line $|from|then|and|if|about|of',
		"i 'll|will|shall|would|must|may ..2 draw mine|my|own|the|conclusions",
		'there|have|the|has|be|without|face|bear|with|any ..2 consequence|consequences|repercussions',
		"i|we|will|'ll|shall|not|may ..1 remember|forget ..1 this|that|it|who|how ..3 $|next|when|you|time|then|treated|today",
		"you 'll|will|would|'ll|may|might|could ..2 regret|miss|sorry|lose|surprised",
		'you|they|company lose|loses|losing ..2 more|lot|much|me|us ..2 without|than|if|by',
		'decision|choice|choices to make',
		'end|expiry date $',
		'come|comes|get|gets to that point|stage|pass|it',
		'so be it',
		"i|we do|'m|am|never not? bluff|bluffing",
		'look|looking after|out myself|for|number',
		'different|another|other sort|kind|type of conversation|talk|meeting',
		'make of that|this|it what',
		'twice|double|triple the|my|his price|salary|cost ..2 $|for|of',
		'had|have ..1 enough $|of|and',
		'first refusal',
		'you can have|keep|get ..4 or you|your',
		'not ..1 make me choose|say|decide|do|ask',
		'consider|do|decide|think it|that|this before',
		'price|cost|number|figure|risk ..1 of losing|replacing|my|letting',
		"will|would|'ll not like|enjoy ..3 it|that|answer|$|what|happens|this",
		'hate|pity|shame|unfortunate|sad|regret|unpleasant|loath|embarrassing ..2 for|if|to|that|find|having|see|when|us ..6 find|had|happen|happened|without|choose|leave|lose|lost|go|out|have|noticed|learn|discover|team|customers|come',
		'patience|goodwill|tolerance ..4 limit|limits|end|ends|thin|over|expires|expired|gone|exhausted|wearing|finished|runs|ran|running|date|out|$',
		'out of patience',
		'patience is not ..2 my|thing|infinite|endless|unlimited',
		'expiry|expires|expired|expiration date|on|at|friday|monday',
		'you ..1 choose|decide|pick ..2 what|which|$|cheaper|then|quick|carefully|wisely',
		'your|the move|call|choice|loss|funeral|problem|risk|ball ..1 $|then|now|boss|is|not|in',
		'up to you boss|then|now|what|if|$',
		'depends ..1 of|on|only you|how ..1 $|this|goes|you|it',
		'goes around|comes',
		'god|karma|allah|heaven ..1 is|sees|watching|knows|will|watches',
		'@judges ..6 interesting|interested|view|opinion|see|would|will|might|look|letter|call|says|hear|say|ask|happy|know',
		'my|a|the|with|to|at ..1 lawyer|solicitor|attorney|lawyers|tribunal|court|arbitration',
		'tired|best|good|your|strongest ..1 people|ones|engineers ..1 walk|leave|go|quit ..2 $|first|next',
		'legal|labour|labor|employment ..1 action|steps|court|advice|tribunal|means|representation|counsel',
		'go|take|taking|escalate|escalating|bring|raise|talk|complain|going|forward ..5 above|over|around|past|appropriate|higher ..2 you|head|level|levels|authority|board|your',
		"i|we|i'll ..3 take|go|bring|carry|raise ..2 this|that|it|to ..1 to? your|the|his|her boss|ceo|board|director|press|top|manager",
		'formal|official grievance|complaint',
		'escalate|escalating|escalated ..1 it|this|that|the|matter|higher|to|$|formally|further',
		'go|going around|over|past|above you|your|him|her|them',
		"i 'll|will|would|must|may ..3 talk|speak|write|tell|go|complain ..2 your|press|board|ceo|customers|client|clients|others|newspaper|journalists ..1 boss|press|board|$|about|then|why|myself",
		'on|for|note|minute|put ..2 record|minute|minutes|file ..2 that|$|i|was|denied',
		'minute that',
		'consider|call|be ..2 my last|final request|word|offer|attempt',
		'last|final time|request|chance|offer|warning|word|appeal|attempt|reminder ..1 i|$|before|you|to|for|and|ask|asking',
		'ask|asking|say|saying|said|request|tell ..3 one|once|very|a|the last|final|more time? ..1',
		'floor|line|minimum|limit is|of|was ..6 below|under|or ..3 i|we|that',
		'below|under|for|with that|this|less ..2 i|we ..2 not|leave|sign|go|walk',
		'nothing less|below|under ..2 than|that|will|$|@qty',
		'think|decide|move|act|hurry|choose quick|fast|hard|again|carefully|twice|quickly|now|up|wisely',
		'think about that|it|this ..1 before|when|$|carefully|tonight|please',
		'want|may|might|should|better|advise|wise ..2 to ..1 hurry|reconsider|rethink',
		"i 'd|would ..3 if i were you",
		'if i were|was|be you|in',
		'you|that|want|like ..1 that|it|this again|happen|once|to ..2 $|again|next|happen',
		"you 'd|had|better better|hurry ..1 find|think|pay|approve|sign|hurry|decide|be",
		'not be|act|look ..1 surprised|shocked|angry|amazed|astonished',
		'should|would|will|might|may not ..1 surprise|shock you|anyone|anybody',
		'just|purely|only|simply an|a observation|remark|hint|thought|saying|fact',
		'just|only so|saying|letting|fyi|thought you|$|that ..1 know|knew|aware|$|should',
		"only|just so you|that know|knew|are|is|'re|you ..1 aware|know",
		'door ..3 open|both|swings|close|closes|behind|out|find',
		'match it|that|or|them|theirs ..1 or|$|and|by',
		'before ..1 i|you|it|they|someone|somebody ..4 changes|regret|sign|leave|reach|late|press|walk|else',
		'too late ..1 for you|$|to|then',
		'have|had|would|forced|hate|hates|like|need|compelled|obliged|forces ..2 to ..1 choose|consider|accept|decide|take|sign|look|leave|reconsider|go ..2 $|between|it|elsewhere|that|other|their|another|alternatives|out|offer|offers|other',
		'compelled|obliged|forced to ..2 accept|look|leave|consider|take|resign|reconsider|decline|withdraw|escalate|seek|stop|think',
		'then|perhaps|maybe i ..1 should|become|better|will|must ..2 become|one|shout|threaten|also|start|be ..2 one|loud|difficult|too|too|noisy|$',
		'press|hit|click send',
	),
);

const alternates = wording(
	"or i|else|we|you|the|my|find|there|it|somebody|someone|another ..1 'm|'ll|will|am|sign|walk|go|leave|stop|quit|resign|take|press|start|stay|look|new|away|lose|has|goes|do|team|shall|may|might|find|search|else|isn't|is",
	'or else|find|lose $',
	'match|take|pay|do|keep|approve|want|like|moves|agrees|pays ..2 or ..1 do|leave|i|you|lose|they',
	"otherwise|failing|else|if-not ..1 i|that|my|you|we|it|this|everyone|there ..1 will|'ll|'m|am|would|may|might|sign|shall|go|stop|must|start|will|walk|leave|is|have|search|can|could|not",
	"failing ..1 that|this|which ..2 i|my|we ..1 shall|will|'ll|must|would|stop|leave|am|'m",
	'unless ..10 you|i|my|it|this|that|there|something ..8 $|will|find|changes|change|changed|reversed|approved|paid|settled|is',
	'either you|i|it|we|they|my|the|this|there ..14 or',
	"it|it's 's|is ..1 now|this|either|yes|them|us|one|the|that|friday|today ..3 or",
	"now or never|i|'s|not",
	'take it or leave',
	'one or the other',
	'say no|yes ..1 and|or i|you|my|we',
	'until|till|after|before|by @date|then|that|the|i|have|friday|monday ..8 no|not|otherwise|or|otherwise|nothing ..2 @duty|more|anymore|i|will|preference|from|another|late',
	"after ..1 that|this|@date|which ..1 i|no|my|we ..2 sign|go|leave|start|commitment|calls|preference|more|'m|@duty",
	'^ no _ no _ $',
	'^ no _ ..1 no _ _ $',
	"if ..1 not|nothing|no ..1 then|i|we|my ..1 'm|'ll|will|am|sign|leave|go|have|stop|say|must|notice|cv|resignation",
	'this|by|within|before|in|end ..2 week|month|friday|year|quarter|monday|today or',
	"yes|good|bonus|money|it ..2 is not ..2 i|then|my ..1 sign|send|go|leave|'ll|'m|will",
	'without|with|at|for less|that|this|a|it|bonus|one ..3 i ..2 not|leave|go|stop|walk|quit|sign|will ..2 stay|go|leave|do|be|continue|$',
);

const dated = affirmed(
	stated(
		wording(
			'must|expect|want|need|require|demand|insist|should|awaiting|await|have ..4 answer|decision|yes|confirmation|approval|reply|word|signature|hear|know|settled|sorted|confirmed|decided|bonus|money|it|approved|paid ..4 by|until|till|within|before ..2 @is-date|@date|end|the|noon|tomorrow|then|weekend|@is-duration|my',
			'i|we must|need|want|expect to? ..1 hear|know|have ..3 by|until|till|before ..2 @is-date|@date|the|tomorrow|then|end|weekend|monday|friday',
			"you ..1 have|get|got|'ve ..1 until|till|@is-duration ..2 @is-date|@date|the|end|tomorrow|to|noon|$",
			'you|they|he|she|hr|personnel|finance|company have|has|got|gets until|till @date|the|end|tomorrow',
			'give|giving|gives ..2 until|till @date|the|end|tomorrow',
			'^ ..2 find|confirm|approve|decide|pay|settle|match|fix|sign|unfreeze it|this|that|them|mine ..2 by|before|until|this|till @date|the|end|friday|week|month|tomorrow|noon',
			'by|before|until|till|within ..2 @is-date or|otherwise|else|latest|sharp',
			'latest|deadline ..2 @is-date|is|until|by ..1',
			'by|before|until|till @date ..3 evening|noon|morning|night|latest|midnight|five|close',
			'^ ..1 @qty ..3 by|before|until @is-date|@date|the ..2 $|or|otherwise|if',
			'confirmed|approved|settled|decided|sorted|paid|there|reversed|payslip ..2 by|before|until|this|next ..2 @date|week|friday|month ..2 $|or|i|my|you|they|then',
			'not|nothing ..3 approved|settled|sorted|done|decided|confirmed|there|happens|paid|resolved|here|in|decision|movement ..2 by|until|before|within|then|now',
			'no|without|w/o ..2 answer|reply|decision|movement|yes|word|bonus|money|approval ..3 by|until|before|within|then|on',
			'have ..2 time|patience ..1 until|till',
			'convey|inform|tell|let ..4 expect|expects|know',
			"it|this 's|is|has|must|needs ..4 this|by|before|now|today ..1 week|month|friday|today|or|quarter",
		),
	),
);

const conditions = new Set([
	'if',
	'unless',
	'otherwise',
	'or',
	'until',
	'then',
	'else',
	'failing',
	'without',
	'either',
	'till',
	'when',
	'after',
	'before',
	'by',
	'because',
]);
const starts = once((reading, context) =>
	[goes, stays, elsewhere, withholds, warns, alternates, dated].flatMap((find) => find(reading, context)),
);

function conditional({tokens, sentences}: Reading, hits: readonly Hit[]): Hit[] {
	return hits.filter(({from}) => {
		const here = tokens[from]?.sentence ?? 0;
		return [here - 1, here].some((number) => {
			const {from: start = 0, to = 0} = sentences[number] ?? {};
			return tokens.slice(start, to).some(({text}) => conditions.has(text));
		});
	});
}

export const pressureRules: readonly Rule[] = [
	{
		id: 'ultimatum.leaving',
		cue: 'ultimatum',
		since: 1,
		says: 'Says that one will leave or is about to.',
		source: handbook,
		fires: [
			'I am off by summer.',
			'My notice is already typed.',
			'Otherwise I quit.',
			'If nothing comes of it, I will look elsewhere.',
			'Go find somebody else to carry the pager.',
		],
		quiet: [
			'The contract with the provider runs until May.',
			'No one quit this year.',
			"I'm not leaving.",
			"I'm not going to quit over this.",
			"I'll leave it with you.",
			'I can walk you through the page.',
		],
		find: goes,
	},
	{
		id: 'ultimatum.not-staying',
		cue: 'ultimatum',
		since: 2,
		says: 'Will not promise to stay.',
		source: handbook,
		fires: ["I can't promise I'll still be here in April.", 'For less I will not stay.'],
		quiet: ['I will stay whatever you decide.', 'The customers did not stay.'],
		find: stays,
	},
	{
		id: 'ultimatum.elsewhere',
		cue: 'ultimatum',
		since: 2,
		says: 'Brings in another employer.',
		source: handbook,
		fires: [
			'A recruiter calls me every week.',
			'There is an offer in my inbox.',
			'Another firm wrote to me again.',
		],
		quiet: ['I have no other offer.', 'The vendor made us an offer.', 'We saved the fee of a recruiter.'],
		find: elsewhere,
	},
	{
		id: 'ultimatum.withdraws',
		cue: 'ultimatum',
		since: 1,
		says: 'Threatens to stop doing something, or with what happens then.',
		source: handbook,
		fires: [
			'From tonight my phone is off.',
			'See how long it runs then.',
			'Good luck with the mainframe.',
			'Then I stop covering nights.',
			'No more weekends from me.',
		],
		quiet: [
			'We stopped paying for the old server.',
			'The night calls stopped.',
			'I will keep the weekend shifts.',
		],
		find: withholds,
	},
	{
		id: 'ultimatum.warns',
		cue: 'ultimatum',
		since: 2,
		says: 'Hints at what would follow.',
		source: handbook,
		fires: [
			'I would have to think about my future.',
			'I will draw my own conclusions.',
			'It would be a pity if the team had to find out.',
		],
		quiet: [
			'It was a pity about the old logo.',
			'I drew a chart of the figures.',
			'I want no consequences for anybody.',
		],
		find: warns,
	},
	{
		id: 'ultimatum.or-else',
		cue: 'ultimatum',
		since: 1,
		says: 'Sets an either-or.',
		source: handbook,
		fires: [
			'Approve it this week or I walk.',
			'Failing that, I shall stop covering nights.',
			'It is now or never.',
		],
		quiet: ['We can do it in May.', 'Cash or days, either would be fine.', 'Half now or half in May?'],
		find: alternates,
	},
	{
		id: 'ultimatum.deadline',
		cue: 'ultimatum',
		since: 1,
		says: 'Gives the manager a deadline.',
		source: handbook,
		fires: ['I expect an answer by Friday.', 'You have until Monday.'],
		quiet: [
			'I will send it by Friday.',
			'Could you give me an answer by Friday?',
			'I do not need it by Friday.',
		],
		find: dated,
	},
	{
		id: 'ultimatum.conditional',
		cue: 'ultimatum',
		since: 2,
		says: 'Ties a threat to a condition.',
		source: handbook,
		fires: ["If it's no, I'm gone.", 'Then I will look elsewhere.'],
		quiet: ['I am out.', 'If it is no, I will ask again in May.'],
		find: (reading, context) =>
			conditional(
				reading,
				[goes, stays, elsewhere, withholds, warns].flatMap((find) => find(reading, context)),
			),
	},
	{
		id: 'ultimatum.two-signs',
		cue: 'ultimatum',
		since: 2,
		says: 'Threatens in more than one way.',
		source: handbook,
		fires: ['Another firm wrote to me again. You have until Monday.'],
		quiet: ['You have until Monday.', 'Could you tell me by Monday?'],
		find: (reading, context) => {
			const kinds = [goes, stays, elsewhere, withholds, warns, alternates, dated].filter(
				(find) => find(reading, context).length > 0,
			);
			return kinds.length > 1 ? starts(reading, context) : [];
		},
	},
	...claimRules,
];
