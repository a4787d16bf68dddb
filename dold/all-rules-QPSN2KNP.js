import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
import{SortedWords,VFile,analyse,beginsUpper,dataPath,dataUrl,location,minimalEdits,readBuilt,readData,readDataLines,storyTable,toString,wordsIn}from"./chunk-K3OV5X2T.js";
import{UserError}from"./chunk-AQZR4E4B.js";import{__commonJS,__export,__toESM}from"./chunk-2IW2SFVD.js";var require_isFinite=__commonJS({"node_modules/number-to-words/src/isFinite.js"(exports,module){"use strict";function isFinite(value){return!(typeof value!=="nu\
mber"||value!==value||value===Infinity||value===-Infinity)}module.exports=isFinite}});var require_maxSafeInteger=__commonJS({"node_modules/number-to-words/src/maxSafeInteger.js"(exports,module){"use strict";var MAX_SAFE_INTEGER=9007199254740991;module.
exports=MAX_SAFE_INTEGER}});var require_isSafeNumber=__commonJS({"node_modules/number-to-words/src/isSafeNumber.js"(exports,module){"use strict";var MAX_SAFE_INTEGER=require_maxSafeInteger();
function isSafeNumber(value){return typeof value==="number"&&Math.abs(value)<=MAX_SAFE_INTEGER}module.exports=isSafeNumber}});var require_toOrdinal=__commonJS({"node_modules/number-to-words/src/toOrdinal.js"(exports,module){"use strict";var isFinite=require_isFinite();var isSafeNumber=require_isSafeNumber();
function toOrdinal(number){var num=parseInt(number,10);if(!isFinite(num)){throw new TypeError("Not a finite number: "+number+" ("+typeof number+")")}if(!isSafeNumber(
num)){throw new RangeError("Input is not a safe number, it’s either too large or too small.")}var str=String(num);var lastTwoDigits=Math.abs(num%100);var betweenElevenAndThirteen=lastTwoDigits>=
11&&lastTwoDigits<=13;var lastChar=str.charAt(str.length-1);return str+(betweenElevenAndThirteen?"th":lastChar==="1"?"st":lastChar==="2"?"nd":lastChar==="3"?"rd":
"th")}module.exports=toOrdinal}});var require_makeOrdinal=__commonJS({"node_modules/number-to-words/src/makeOrdinal.js"(exports,module){"use strict";var ENDS_WITH_DOUBLE_ZERO_PATTERN=/(hundred|thousand|(m|b|tr|quadr)illion)$/;
var ENDS_WITH_TEEN_PATTERN=/teen$/;var ENDS_WITH_Y_PATTERN=/y$/;var ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN=/(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
var ordinalLessThanThirteen={zero:"zeroth",one:"first",two:"second",three:"third",four:"fourth",five:"fifth",six:"sixth",seven:"seventh",eight:"eighth",nine:"ni\
nth",ten:"tenth",eleven:"eleventh",twelve:"twelfth"};function makeOrdinal(words){if(ENDS_WITH_DOUBLE_ZERO_PATTERN.test(words)||ENDS_WITH_TEEN_PATTERN.test(words)){
return words+"th"}else if(ENDS_WITH_Y_PATTERN.test(words)){return words.replace(ENDS_WITH_Y_PATTERN,"ieth")}else if(ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN.test(words)){
return words.replace(ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN,replaceWithOrdinalVariant)}return words}function replaceWithOrdinalVariant(match,numberWord){return ordinalLessThanThirteen[numberWord]}
module.exports=makeOrdinal}});var require_toWords=__commonJS({"node_modules/number-to-words/src/toWords.js"(exports,module){"use strict";var makeOrdinal=require_makeOrdinal();var isFinite=require_isFinite();
var isSafeNumber=require_isSafeNumber();var TEN=10;var ONE_HUNDRED=100;var ONE_THOUSAND=1e3;var ONE_MILLION=1e6;var ONE_BILLION=1e9;var ONE_TRILLION=1e12;var ONE_QUADRILLION=1e15;
var MAX=9007199254740992;var LESS_THAN_TWENTY=["zero","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve","thirteen","fourtee\
n","fifteen","sixteen","seventeen","eighteen","nineteen"];var TENTHS_LESS_THAN_HUNDRED=["zero","ten","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"];function toWords(number,asOrdinal){var words;var num=parseInt(number,10);if(!isFinite(num)){throw new TypeError("Not a finite number: "+number+" ("+typeof number+
")")}if(!isSafeNumber(num)){throw new RangeError("Input is not a safe number, it’s either too large or too small.")}words=generateWords(num);return asOrdinal?
makeOrdinal(words):words}function generateWords(number){var remainder,word,words=arguments[1];if(number===0){return!words?"zero":words.join(" ").replace(/,$/,"")}
if(!words){words=[]}if(number<0){words.push("minus");number=Math.abs(number)}if(number<20){remainder=0;word=LESS_THAN_TWENTY[number]}else if(number<ONE_HUNDRED){
remainder=number%TEN;word=TENTHS_LESS_THAN_HUNDRED[Math.floor(number/TEN)];if(remainder){word+="-"+LESS_THAN_TWENTY[remainder];remainder=0}}else if(number<ONE_THOUSAND){
remainder=number%ONE_HUNDRED;word=generateWords(Math.floor(number/ONE_HUNDRED))+" hundred"}else if(number<ONE_MILLION){remainder=number%ONE_THOUSAND;word=generateWords(
Math.floor(number/ONE_THOUSAND))+" thousand,"}else if(number<ONE_BILLION){remainder=number%ONE_MILLION;word=generateWords(Math.floor(number/ONE_MILLION))+" mill\
ion,"}else if(number<ONE_TRILLION){remainder=number%ONE_BILLION;word=generateWords(Math.floor(number/ONE_BILLION))+" billion,"}else if(number<ONE_QUADRILLION){remainder=
number%ONE_TRILLION;word=generateWords(Math.floor(number/ONE_TRILLION))+" trillion,"}else if(number<=MAX){remainder=number%ONE_QUADRILLION;word=generateWords(Math.
floor(number/ONE_QUADRILLION))+" quadrillion,"}words.push(word);return generateWords(remainder,words)}module.exports=toWords}});var require_toWordsOrdinal=__commonJS({"node_modules/number-to-words/src/toWordsOrdinal.js"(exports,module){"use strict";var makeOrdinal=require_makeOrdinal();var toWords=require_toWords();
function toWordsOrdinal(number){var words=toWords(number);return makeOrdinal(words)}module.exports=toWordsOrdinal}});var require_src=__commonJS({"node_modules/number-to-words/src/index.js"(exports,module){"use strict";module.exports={toOrdinal:require_toOrdinal(),toWords:require_toWords(),
toWordsOrdinal:require_toWordsOrdinal()}}});var require_is_buffer=__commonJS({"node_modules/is-buffer/index.js"(exports,module){module.exports=function isBuffer(obj){return obj!=null&&obj.constructor!=null&&
typeof obj.constructor.isBuffer==="function"&&obj.constructor.isBuffer(obj)}}});var require_rule_codes=__commonJS({"node_modules/nspell/lib/util/rule-codes.js"(exports,module){"use strict";module.exports=ruleCodes;var NO_CODES=[];function ruleCodes(flags,value){
var index=0;var result;if(!value)return NO_CODES;if(flags.FLAG==="long"){result=new Array(Math.ceil(value.length/2));while(index<value.length){result[index/2]=value.
slice(index,index+2);index+=2}return result}return value.split(flags.FLAG==="num"?",":"")}}});var require_affix=__commonJS({"node_modules/nspell/lib/util/affix.js"(exports,module){"use strict";var parse=require_rule_codes();module.exports=affix;var push=[].
push;var alphabet="etaoinshrdlcumwfgypbvkjxqz".split("");var whiteSpaceExpression=/\s+/;var defaultKeyboardLayout=["qwertzuop","yxcvbnm","qaw","say","wse","dsx",
"sy","edr","fdc","dx","rft","gfv","fc","tgz","hgb","gv","zhu","jhn","hb","uji","kjm","jn","iko","lkm"];function affix(doc){var rules=Object.create(null);var compoundRuleCodes=Object.
create(null);var flags=Object.create(null);var replacementTable=[];var conversion={in:[],out:[]};var compoundRules=[];var aff=doc.toString("utf8");var lines=[];
var last=0;var index=aff.indexOf("\n");var parts;var line;var ruleType;var count;var remove;var add;var source;var entry;var position2;var rule;var value;var offset;
var character;flags.KEY=[];while(index>-1){pushLine(aff.slice(last,index));last=index+1;index=aff.indexOf("\n",last)}pushLine(aff.slice(last));index=-1;while(++index<
lines.length){line=lines[index];parts=line.split(whiteSpaceExpression);ruleType=parts[0];if(ruleType==="REP"){count=index+parseInt(parts[1],10);while(++index<=count){
parts=lines[index].split(whiteSpaceExpression);replacementTable.push([parts[1],parts[2]])}index--}else if(ruleType==="ICONV"||ruleType==="OCONV"){count=index+parseInt(
parts[1],10);entry=conversion[ruleType==="ICONV"?"in":"out"];while(++index<=count){parts=lines[index].split(whiteSpaceExpression);entry.push([new RegExp(parts[1],
"g"),parts[2]])}index--}else if(ruleType==="COMPOUNDRULE"){count=index+parseInt(parts[1],10);while(++index<=count){rule=lines[index].split(whiteSpaceExpression)[1];
position2=-1;compoundRules.push(rule);while(++position2<rule.length){compoundRuleCodes[rule.charAt(position2)]=[]}}index--}else if(ruleType==="PFX"||ruleType===
"SFX"){count=index+parseInt(parts[3],10);rule={type:ruleType,combineable:parts[2]==="Y",entries:[]};rules[parts[1]]=rule;while(++index<=count){parts=lines[index].
split(whiteSpaceExpression);remove=parts[2];add=parts[3].split("/");source=parts[4];entry={add:"",remove:"",match:"",continuation:parse(flags,add[1])};if(add&&add[0]!==
"0"){entry.add=add[0]}try{if(remove!=="0"){entry.remove=ruleType==="SFX"?end(remove):remove}if(source&&source!=="."){entry.match=ruleType==="SFX"?end(source):start(
source)}}catch(_){entry=null}if(entry){rule.entries.push(entry)}}index--}else if(ruleType==="TRY"){source=parts[1];offset=-1;value=[];while(++offset<source.length){
character=source.charAt(offset);if(character.toLowerCase()===character){value.push(character)}}offset=-1;while(++offset<alphabet.length){if(source.indexOf(alphabet[offset])<
0){value.push(alphabet[offset])}}flags[ruleType]=value}else if(ruleType==="KEY"){push.apply(flags[ruleType],parts[1].split("|"))}else if(ruleType==="COMPOUNDMIN"){
flags[ruleType]=Number(parts[1])}else if(ruleType==="ONLYINCOMPOUND"){flags[ruleType]=parts[1];compoundRuleCodes[parts[1]]=[]}else if(ruleType==="FLAG"||ruleType===
"KEEPCASE"||ruleType==="NOSUGGEST"||ruleType==="WORDCHARS"){flags[ruleType]=parts[1]}else{flags[ruleType]=parts[1]}}if(isNaN(flags.COMPOUNDMIN)){flags.COMPOUNDMIN=
3}if(!flags.KEY.length){flags.KEY=defaultKeyboardLayout}if(!flags.TRY){flags.TRY=alphabet.concat()}if(!flags.KEEPCASE){flags.KEEPCASE=false}return{compoundRuleCodes,
replacementTable,conversion,compoundRules,rules,flags};function pushLine(line2){line2=line2.trim();if(line2&&line2.charCodeAt(0)!==35){lines.push(line2)}}}function end(source){
return new RegExp(source+"$")}function start(source){return new RegExp("^"+source)}}});var require_normalize=__commonJS({"node_modules/nspell/lib/util/normalize.js"(exports,module){"use strict";module.exports=normalize;function normalize(value,patterns){
var index=-1;while(++index<patterns.length){value=value.replace(patterns[index][0],patterns[index][1])}return value}}});var require_flag=__commonJS({"node_modules/nspell/lib/util/flag.js"(exports,module){"use strict";module.exports=flag;function flag(values,value,flags){return flags&&
value in values&&flags.indexOf(values[value])>-1}}});var require_exact=__commonJS({"node_modules/nspell/lib/util/exact.js"(exports,module){"use strict";var flag=require_flag();module.exports=exact;function exact(context,value){
var index=-1;if(context.data[value]){return!flag(context.flags,"ONLYINCOMPOUND",context.data[value])}if(value.length>=context.flags.COMPOUNDMIN){while(++index<context.
compoundRules.length){if(context.compoundRules[index].test(value)){return true}}}return false}}});var require_form=__commonJS({"node_modules/nspell/lib/util/form.js"(exports,module){"use strict";var normalize=require_normalize();var exact=require_exact();var flag=require_flag();
module.exports=form;function form(context,value,all2){var normal=value.trim();var alternative;if(!normal){return null}normal=normalize(normal,context.conversion.
in);if(exact(context,normal)){if(!all2&&flag(context.flags,"FORBIDDENWORD",context.data[normal])){return null}return normal}if(normal.toUpperCase()===normal){alternative=
normal.charAt(0)+normal.slice(1).toLowerCase();if(ignore2(context.flags,context.data[alternative],all2)){return null}if(exact(context,alternative)){return alternative}}
alternative=normal.toLowerCase();if(alternative!==normal){if(ignore2(context.flags,context.data[alternative],all2)){return null}if(exact(context,alternative)){return alternative}}
return null}function ignore2(flags,dict,all2){return flag(flags,"KEEPCASE",dict)||all2||flag(flags,"FORBIDDENWORD",dict)}}});var require_correct=__commonJS({"node_modules/nspell/lib/correct.js"(exports,module){"use strict";var form=require_form();module.exports=correct;function correct(value){
return Boolean(form(this,value))}}});var require_casing=__commonJS({"node_modules/nspell/lib/util/casing.js"(exports,module){"use strict";module.exports=casing;function casing(value){var head=exact(
value.charAt(0));var rest=value.slice(1);if(!rest){return head}rest=exact(rest);if(head===rest){return head}if(head==="u"&&rest==="l"){return"s"}return null}function exact(value){
return value===value.toLowerCase()?"l":value===value.toUpperCase()?"u":null}}});var require_suggest=__commonJS({"node_modules/nspell/lib/suggest.js"(exports,module){"use strict";var casing=require_casing();var normalize=require_normalize();
var flag=require_flag();var form=require_form();module.exports=suggest;var push=[].push;function suggest(value){var self=this;var charAdded={};var suggestions2=[];
var weighted={};var memory;var replacement;var edits=[];var values;var index;var offset;var position2;var count;var otherOffset;var otherCharacter;var character;
var group;var before2;var after2;var upper;var insensitive;var firstLevel;var previous2;var next;var nextCharacter;var max;var distance;var size;var normalized;
var suggestion;var currentCase;value=normalize(value.trim(),self.conversion.in);if(!value||self.correct(value)){return[]}currentCase=casing(value);index=-1;while(++index<
self.replacementTable.length){replacement=self.replacementTable[index];offset=value.indexOf(replacement[0]);while(offset>-1){edits.push(value.replace(replacement[0],
replacement[1]));offset=value.indexOf(replacement[0],offset+1)}}index=-1;while(++index<value.length){character=value.charAt(index);before2=value.slice(0,index);
after2=value.slice(index+1);insensitive=character.toLowerCase();upper=insensitive!==character;charAdded={};offset=-1;while(++offset<self.flags.KEY.length){group=
self.flags.KEY[offset];position2=group.indexOf(insensitive);if(position2<0){continue}otherOffset=-1;while(++otherOffset<group.length){if(otherOffset!==position2){
otherCharacter=group.charAt(otherOffset);if(charAdded[otherCharacter]){continue}charAdded[otherCharacter]=true;if(upper){otherCharacter=otherCharacter.toUpperCase()}
edits.push(before2+otherCharacter+after2)}}}}index=-1;nextCharacter=value.charAt(0);values=[""];max=1;distance=0;while(++index<value.length){character=nextCharacter;
nextCharacter=value.charAt(index+1);before2=value.slice(0,index);replacement=character===nextCharacter?"":character+character;offset=-1;count=values.length;while(++offset<
count){if(offset<=max){values.push(values[offset]+replacement)}values[offset]+=character}if(++distance<3){max=values.length}}push.apply(edits,values);values=[value];
replacement=value.toLowerCase();if(value===replacement||currentCase===null){values.push(value.charAt(0).toUpperCase()+replacement.slice(1))}replacement=value.toUpperCase();
if(value!==replacement){values.push(replacement)}memory={state:{},weighted,suggestions:suggestions2};firstLevel=generate(self,memory,values,edits);previous2=0;max=
Math.min(firstLevel.length,Math.pow(Math.max(15-value.length,3),3));size=Math.max(Math.pow(10-value.length,3),1);while(!suggestions2.length&&previous2<max){next=
previous2+size;generate(self,memory,firstLevel.slice(previous2,next));previous2=next}suggestions2.sort(sort);values=[];normalized=[];index=-1;while(++index<suggestions2.
length){suggestion=normalize(suggestions2[index],self.conversion.out);replacement=suggestion.toLowerCase();if(normalized.indexOf(replacement)<0){values.push(suggestion);
normalized.push(replacement)}}return values;function sort(a2,b){return sortWeight(a2,b)||sortCasing(a2,b)||sortAlpha(a2,b)}function sortWeight(a2,b){return weighted[a2]===
weighted[b]?0:weighted[a2]>weighted[b]?-1:1}function sortCasing(a2,b){var leftCasing=casing(a2);var rightCasing=casing(b);return leftCasing===rightCasing?0:leftCasing===
currentCase?-1:rightCasing===currentCase?1:void 0}function sortAlpha(a2,b){return a2.localeCompare(b)}}function generate(context,memory,words,edits){var characters=context.
flags.TRY;var data2=context.data;var flags=context.flags;var result=[];var index=-1;var word;var before2;var character;var nextCharacter;var nextAfter;var nextNextAfter;
var nextUpper;var currentCase;var position2;var after2;var upper;var inject;var offset;if(edits){while(++index<edits.length){check(edits[index],true)}}index=-1;
while(++index<words.length){word=words[index];before2="";character="";nextCharacter=word.charAt(0);nextAfter=word;nextNextAfter=word.slice(1);nextUpper=nextCharacter.
toLowerCase()!==nextCharacter;currentCase=casing(word);position2=-1;while(++position2<=word.length){before2+=character;after2=nextAfter;nextAfter=nextNextAfter;
nextNextAfter=nextAfter.slice(1);character=nextCharacter;nextCharacter=word.charAt(position2+1);upper=nextUpper;if(nextCharacter){nextUpper=nextCharacter.toLowerCase()!==
nextCharacter}if(nextAfter&&upper!==nextUpper){check(before2+switchCase(nextAfter));check(before2+switchCase(nextCharacter)+switchCase(character)+nextNextAfter)}
check(before2+nextAfter);if(nextAfter){check(before2+nextCharacter+character+nextNextAfter)}offset=-1;while(++offset<characters.length){inject=characters[offset];
if(upper&&inject!==inject.toUpperCase()){if(currentCase!=="s"){check(before2+inject+after2);check(before2+inject+nextAfter)}inject=inject.toUpperCase();check(before2+
inject+after2);check(before2+inject+nextAfter)}else{check(before2+inject+after2);check(before2+inject+nextAfter)}}}}return result;function check(value,double){var state=memory.
state[value];var corrected;if(state!==Boolean(state)){result.push(value);corrected=form(context,value);state=corrected&&!flag(flags,"NOSUGGEST",data2[corrected]);
memory.state[value]=state;if(state){memory.weighted[value]=double?10:0;memory.suggestions.push(value)}}if(state){memory.weighted[value]++}}function switchCase(fragment){
var first=fragment.charAt(0);return(first.toLowerCase()===first?first.toUpperCase():first.toLowerCase())+fragment.slice(1)}}}});var require_spell=__commonJS({"node_modules/nspell/lib/spell.js"(exports,module){"use strict";var form=require_form();var flag=require_flag();module.exports=spell2;
function spell2(word){var self=this;var value=form(self,word,true);return{correct:self.correct(word),forbidden:Boolean(value&&flag(self.flags,"FORBIDDENWORD",self.
data[value])),warn:Boolean(value&&flag(self.flags,"WARN",self.data[value]))}}}});var require_apply=__commonJS({"node_modules/nspell/lib/util/apply.js"(exports,module){"use strict";module.exports=apply;function apply(value,rule,rules,words){var index=-1;
var entry;var next;var continuationRule;var continuation;var position2;while(++index<rule.entries.length){entry=rule.entries[index];continuation=entry.continuation;
position2=-1;if(!entry.match||entry.match.test(value)){next=entry.remove?value.replace(entry.remove,""):value;next=rule.type==="SFX"?next+entry.add:entry.add+next;
words.push(next);if(continuation&&continuation.length){while(++position2<continuation.length){continuationRule=rules[continuation[position2]];if(continuationRule){
apply(next,continuationRule,rules,words)}}}}}return words}}});var require_add=__commonJS({"node_modules/nspell/lib/util/add.js"(exports,module){"use strict";var apply=require_apply();module.exports=add;var push=[].push;var NO_RULES=[];
function addRules(dict,word,rules){var curr=dict[word];if(word in dict){if(curr===NO_RULES){dict[word]=rules.concat()}else{push.apply(curr,rules)}}else{dict[word]=
rules.concat()}}function add(dict,word,codes,options){var position2=-1;var rule;var offset;var subposition;var suboffset;var combined;var newWords;var otherNewWords;
if(!("NEEDAFFIX"in options.flags)||codes.indexOf(options.flags.NEEDAFFIX)<0){addRules(dict,word,codes)}while(++position2<codes.length){rule=options.rules[codes[position2]];
if(codes[position2]in options.compoundRuleCodes){options.compoundRuleCodes[codes[position2]].push(word)}if(rule){newWords=apply(word,rule,options.rules,[]);offset=
-1;while(++offset<newWords.length){if(!(newWords[offset]in dict)){dict[newWords[offset]]=NO_RULES}if(rule.combineable){subposition=position2;while(++subposition<
codes.length){combined=options.rules[codes[subposition]];if(combined&&combined.combineable&&rule.type!==combined.type){otherNewWords=apply(newWords[offset],combined,
options.rules,[]);suboffset=-1;while(++suboffset<otherNewWords.length){if(!(otherNewWords[suboffset]in dict)){dict[otherNewWords[suboffset]]=NO_RULES}}}}}}}}}}});var require_add2=__commonJS({"node_modules/nspell/lib/add.js"(exports,module){"use strict";var push=require_add();module.exports=add;var NO_CODES=[];function add(value,model5){
var self=this;push(self.data,value,self.data[model5]||NO_CODES,self);return self}}});var require_remove=__commonJS({"node_modules/nspell/lib/remove.js"(exports,module){"use strict";module.exports=remove;function remove(value){var self=this;delete self.
data[value];return self}}});var require_word_characters=__commonJS({"node_modules/nspell/lib/word-characters.js"(exports,module){"use strict";module.exports=wordCharacters;function wordCharacters(){
return this.flags.WORDCHARS||null}}});var require_dictionary=__commonJS({"node_modules/nspell/lib/util/dictionary.js"(exports,module){"use strict";var parseCodes=require_rule_codes();var add=require_add();
module.exports=parse;var whiteSpaceExpression=/\s/g;function parse(buf,options,dict){var value=buf.toString("utf8");var last=value.indexOf("\n")+1;var index=value.
indexOf("\n",last);while(index>-1){if(value.charCodeAt(last)!==9){parseLine(value.slice(last,index),options,dict)}last=index+1;index=value.indexOf("\n",last)}parseLine(
value.slice(last),options,dict)}function parseLine(line,options,dict){var slashOffset=line.indexOf("/");var hashOffset=line.indexOf("#");var codes="";var word;var result;
while(slashOffset>-1&&line.charCodeAt(slashOffset-1)===92){line=line.slice(0,slashOffset-1)+line.slice(slashOffset);slashOffset=line.indexOf("/",slashOffset)}if(hashOffset>
-1){if(slashOffset>-1&&slashOffset<hashOffset){word=line.slice(0,slashOffset);whiteSpaceExpression.lastIndex=slashOffset+1;result=whiteSpaceExpression.exec(line);
codes=line.slice(slashOffset+1,result?result.index:void 0)}else{word=line.slice(0,hashOffset)}}else if(slashOffset>-1){word=line.slice(0,slashOffset);codes=line.
slice(slashOffset+1)}else{word=line}word=word.trim();if(word){add(dict,word,parseCodes(options.flags,codes.trim()),options)}}}});var require_dictionary2=__commonJS({"node_modules/nspell/lib/dictionary.js"(exports,module){"use strict";var parse=require_dictionary();module.exports=add;function add(buf){
var self=this;var index=-1;var rule;var source;var character;var offset;parse(buf,self,self.data);while(++index<self.compoundRules.length){rule=self.compoundRules[index];
source="";offset=-1;while(++offset<rule.length){character=rule.charAt(offset);source+=self.compoundRuleCodes[character].length?"(?:"+self.compoundRuleCodes[character].
join("|")+")":character}self.compoundRules[index]=new RegExp(source,"i")}return self}}});var require_personal=__commonJS({"node_modules/nspell/lib/personal.js"(exports,module){"use strict";module.exports=add;function add(buf){var self=this;var lines=buf.
toString("utf8").split("\n");var index=-1;var line;var forbidden;var word;var flag;if(self.flags.FORBIDDENWORD===void 0)self.flags.FORBIDDENWORD=false;flag=self.
flags.FORBIDDENWORD;while(++index<lines.length){line=lines[index].trim();if(!line){continue}line=line.split("/");word=line[0];forbidden=word.charAt(0)==="*";if(forbidden){
word=word.slice(1)}self.add(word,line[1]);if(forbidden){self.data[word].push(flag)}}return self}}});var require_lib=__commonJS({"node_modules/nspell/lib/index.js"(exports,module){"use strict";var buffer=require_is_buffer();var affix=require_affix();module.exports=
NSpell;var proto=NSpell.prototype;proto.correct=require_correct();proto.suggest=require_suggest();proto.spell=require_spell();proto.add=require_add2();proto.remove=
require_remove();proto.wordCharacters=require_word_characters();proto.dictionary=require_dictionary2();proto.personal=require_personal();function NSpell(aff,dic){
var index=-1;var dictionaries;if(!(this instanceof NSpell)){return new NSpell(aff,dic)}if(typeof aff==="string"||buffer(aff)){if(typeof dic==="string"||buffer(dic)){
dictionaries=[{dic}]}}else if(aff){if("length"in aff){dictionaries=aff;aff=aff[0]&&aff[0].aff}else{if(aff.dic){dictionaries=[aff]}aff=aff.aff}}if(!aff){throw new Error(
"Missing `aff` in dictionary")}aff=affix(aff);this.data=Object.create(null);this.compoundRuleCodes=aff.compoundRuleCodes;this.replacementTable=aff.replacementTable;
this.conversion=aff.conversion;this.compoundRules=aff.compoundRules;this.rules=aff.rules;this.flags=aff.flags;if(dictionaries){while(++index<dictionaries.length){
if(dictionaries[index].dic){this.dictionary(dictionaries[index].dic)}}}}}});var a_an_exports={};__export(a_an_exports,{default:()=>a_an_default});var import_number_to_words=__toESM(require_src(),1);var convert=(function(test){if(test===null||test===void 0){return ok}if(typeof test==="function"){return castFactory(test)}if(typeof test==="object"){return Array.
isArray(test)?anyFactory(test):propertiesFactory(test)}if(typeof test==="string"){return typeFactory(test)}throw new Error("Expected function, string, or object\
 as test")});function anyFactory(tests){const checks=[];let index=-1;while(++index<tests.length){checks[index]=convert(tests[index])}return castFactory(any);function any(...parameters){
let index2=-1;while(++index2<checks.length){if(checks[index2].apply(this,parameters))return true}return false}}function propertiesFactory(check){const checkAsRecord=check;
return castFactory(all2);function all2(node){const nodeAsRecord=node;let key;for(key in check){if(nodeAsRecord[key]!==checkAsRecord[key])return false}return true}}
function typeFactory(check){return castFactory(type);function type(node){return node&&node.type===check}}function castFactory(testFunction){return check;function check(value,index,parent){
return Boolean(looksLikeANode(value)&&testFunction.call(this,value,typeof index==="number"?index:void 0,parent||void 0))}}function ok(){return true}function looksLikeANode(value){
return value!==null&&typeof value==="object"&&"type"in value}function color(d){return"\x1B[33m"+d+"\x1B[39m"}var empty=[];var CONTINUE=true;var EXIT=false;var SKIP="skip";function visitParents(tree,testOrEnterOrVisitors,enterOrVisitorsOrReverse,reverse){if(!tree||typeof tree!==
"object"){throw new Error("Unexpected value `"+tree+"` for `tree`, expected node")}let preorder=true;let check;let visitors;let enter;let exit;if(typeof enterOrVisitorsOrReverse===
"function"||enterOrVisitorsOrReverse&&typeof enterOrVisitorsOrReverse==="object"){check=testOrEnterOrVisitors;visitors=enterOrVisitorsOrReverse;if(reverse)preorder=
false}else{visitors=testOrEnterOrVisitors;if(enterOrVisitorsOrReverse)preorder=false}if(typeof visitors==="function"){enter=visitors}else if(visitors&&typeof visitors===
"object"){if(visitors.enter===null||visitors.enter===void 0){}else if(typeof visitors.enter==="function"){enter=visitors.enter}else{throw new Error("Unexpected \
value `"+visitors.enter+"` for `visitors.enter`, expected optional visitor")}if(typeof visitors.exit==="function"){exit=visitors.exit}else{throw new Error("Unex\
pected value `"+visitors.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}}else{throw new Error("Unex\
pected value `"+visitors+"` for `enter` or `visitors`, expected visitor or object with visitors")}const is2=convert(check);const step2=preorder?1:-1;factory(tree,
void 0,[])();function factory(node,index,parents){const value=node&&typeof node==="object"?node:{};if(typeof value.type==="string"){const name=typeof value.tagName===
"string"?value.tagName:typeof value.name==="string"?value.name:void 0;Object.defineProperty(visit2,"name",{value:"node ("+color(node.type+(name?"<"+name+">":""))+
")"})}return visit2;function visit2(){const matches=!check||is2(node,index,parents[parents.length-1]||void 0);let result=empty;if(enter&&matches){result=toResult(
enter(node,parents,index));if(result[0]===EXIT){return result}}if("children"in node&&node.children){const nodeAsParent=node;if(nodeAsParent.children&&result[0]!==
SKIP){let offset=(preorder?-1:nodeAsParent.children.length)+step2;const grandparents=[...parents,nodeAsParent];while(offset>-1&&offset<nodeAsParent.children.length){
const child=nodeAsParent.children[offset];const subresult=factory(child,offset,grandparents)();if(subresult[0]===EXIT){return subresult}offset=typeof subresult[1]===
"number"?subresult[1]:offset+step2}}}if(exit&&matches){const exitResult=toResult(exit(node,parents,index));if(exitResult[0]===SKIP){throw new Error("Unexpected \
value `"+exitResult[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")}if(exitResult[0]===EXIT||typeof exitResult[1]==="number"){return exitResult}}
return result}}}function toResult(value){if(Array.isArray(value)){return value}if(typeof value==="number"){return[CONTINUE,value]}return value===null||value===void 0?
empty:[value]}function visit(tree,testOrEnterOrVisitors,enterOrVisitorsOrReverse,maybeReverse){let check;let visitors;let reverse;if(typeof enterOrVisitorsOrReverse==="functi\
on"||enterOrVisitorsOrReverse&&typeof enterOrVisitorsOrReverse==="object"){check=testOrEnterOrVisitors;visitors=enterOrVisitorsOrReverse;reverse=maybeReverse}else{
visitors=testOrEnterOrVisitors;reverse=enterOrVisitorsOrReverse}if(typeof visitors==="function"){visitParents(tree,check,wrap(visitors),reverse)}else{visitParents(
tree,check,wrapVisitors(visitors),reverse)}}function wrapVisitors(visitors){if(!visitors||typeof visitors!=="object")return visitors;return{enter:typeof visitors.
enter==="function"?wrap(visitors.enter):visitors.enter,exit:typeof visitors.exit==="function"?wrap(visitors.exit):visitors.exit}}function wrap(visitor){return overload;
function overload(node,parents,index){return visitor(node,index,parents[parents.length-1])}}var a=["U","UN","eucalypt*","eucha*","euchr*","euclid*","eucrite","eucryphia","eugen*","eukar*","eulog*","eunice","eunuch","euph*","eura*","eure*","euro*","eury\
*","eutha*","ewe","ewer","habitual","hallucin*","herb*","heredit*","hilarious*","histor*","horrend*","horrif*","hotel*","ms","once","one","one-*","one/","oneano\
ther","oneberry","onefold*","oneheart*","oneness*","oneself*","onetime*","oneway","onewhere*","oneyear","ubiq*","uefa","ugandan","uk","ukase","ukrain*","ukulele",
"ululated","ululation","unanim*","unary","unesco","unhcr","uniam*","uniart*","uniat*","uniaur*","uniax*","unibas*","unible","unicycl*","unidirect*","unif*","uni\
on*","uniq*","unist","unit*","univ*","uran*","urate","uri*","url","urologist","uruguay","uruguayan","uruguayans","us","usab*","usage","usb","use*","using","usu*",
"utah","uten*","uter*","util*","utop*","utrecht","uttoxeter","uvula","uvular","uyghur"];var an=["IOU","MA","MS","f","fbi","fda","fm","h","h1","h2","h3","h4","h5","h6","habitual","hallucin*","hauteur","hb","heir*","herb*","heredit*","hilarious*","hi\
stor*","hiv","homage","honest*","honor*","honour*","horrend*","horrif*","hotel*","hour*","html","l","lbw","lcd","m","mba","mdast","mpg","mph","mri","msc","mtv",
"n","nba","nbc","nfl","ngo","nhl","nlcst","npm","nvidia","r&d","r","raf","s","sgml","sms","sos","spf","std","suv","x","x-ray","x-rays","xbox","xmas","xml","α"];var needsA=createCheck(a);var needsAn=createCheck(an);function retextIndefiniteArticle(){return function(tree,file){visit(tree,"WordNode",function(node,index,parent){
const actual=toString(node);const normal=actual.toLowerCase();if(normal!=="a"&&normal!=="an"||!parent||index===void 0){return}const next=after(parent,index);if(!next){
return}const an2=actual.length!==1;const following2=toString(next);if(normal!==actual&&!an2&&!firstWord(parent,index)){return}if(normal===actual&&!an2&&/^(and|nor|or)$/i.
test(following2)){return}let expected=classify(following2);if(!(expected==="an"&&!an2)&&!(expected==="a"&&an2)){return}if(normal!==actual){expected=expected.charAt(
0).toUpperCase()+expected.slice(1)}const message=file.message("Unexpected article `"+actual+"` before `"+following2+"`, expected `"+expected+"`",{ancestors:[parent,
node],place:node.position,ruleId:"retext-indefinite-article",source:"retext-indefinite-article"});message.actual=actual;message.expected=[expected];message.url=
"https://github.com/retextjs/retext-indefinite-article#readme"})}}function firstWord(parent,index){const siblings=parent.children;while(index--){if(siblings[index].
type==="WordNode"){return false}}return true}function after(parent,index){const siblings=parent.children;let sibling=siblings[++index];let other2;if(sibling&&sibling.
type==="WhiteSpaceNode"){sibling=siblings[++index];if(sibling&&sibling.type==="PunctuationNode"&&/^[“”‘’'"()[\]]$/.test(toString(sibling))){sibling=siblings[++index]}
if(sibling&&sibling.type==="WordNode"){other2=sibling}}return other2}function classify(value){const head=value.replace(/^\d+/,function(value2){return import_number_to_words.default.
toWords(value2)+" "}).split(/['’ -]/,1)[0];const a2=needsA(head);const an2=needsAn(head);return a2&&an2?"a-or-an":a2?"a":an2?"an":head.toLowerCase()===head?/[aeiou]/.
test(head.charAt(0).toLowerCase())?"an":"a":void 0}function createCheck(list3){const expressions=new Set;const sensitive=new Set;const insensitive=new Set;let index=-1;
while(++index<list3.length){const value=list3[index];if(value.charAt(value.length-1)==="*"){expressions.add(new RegExp("^"+value.slice(0,-1),"i"))}else if(value===
value.toLowerCase()){insensitive.add(value)}else{sensitive.add(value)}}return check;function check(value){if(sensitive.has(value)||insensitive.has(value.toLowerCase())){
return true}for(const expression of expressions){if(expression.test(value)){return true}}return false}}function defineRule(definition){const plugin=()=>(tree,file)=>{const document=sharedDocument(tree,file);for(const fault6 of faultsOf(definition,document)){const diagnosis=diagnose(
definition,document.text,fault6);file.data.bluepencil?.diagnoses.push(diagnosis);if(!file.data.bluepencil?.silent)addMessage(file,document.text,diagnosis)}};return Object.
assign(plugin,{definition})}var known=new WeakMap;function faultsOf(definition,document){const byRule=known.get(document)??new Map;known.set(document,byRule);const before2=byRule.
get(definition);if(before2)return before2;const faults=[];definition.check(document,fault6=>faults.push(fault6));byRule.set(definition,faults);return faults}function sharedDocument(tree,file){
file.data.bluepencil??={diagnoses:[]};file.data.bluepencil.document??=analyse(tree,String(file));return file.data.bluepencil.document}function diagnose(rule,text,fault6){
const actual=text.slice(fault6.start,fault6.end);return{rule,start:fault6.start,end:fault6.end,message:fault6.message??rule.message,why:fault6.why??rule.why,severity:fault6.
severity??rule.severity,confidence:fault6.confidence??.9,suggestions:(fault6.remedies??[]).map(remedy=>({title:remedy.title??titleOf(remedy,actual),safety:remedy.
safety??"ask",edits:"to"in remedy?minimalEdits(fault6.start,actual,remedy.to):remedy.edits}))}}function titleOf(remedy,actual){if(!("to"in remedy))return"repair\
 it";if(remedy.to==="")return`delete “${actual.trim()}”`;return`write “${remedy.to.trim()}”`}function addMessage(file,text,diagnosis){const{start,end,rule,
message,why}=diagnosis;const points=pointsOf(file);const from=points.toPoint(start);const to=points.toPoint(end);const added=file.message(message,{ruleId:rule.id,
source:"bluepencil",...from&&to?{place:{start:from,end:to}}:{}});added.actual=text.slice(start,end);added.note=why}var locations=new WeakMap;function pointsOf(file){
let points=locations.get(file);if(!points){points=location(file);locations.set(file,points)}return points}function retextMessages(transform,document,concerns){const file=new VFile(document.text);transform(onlyNearWords(document,concerns),file);return file.messages.flatMap(
toRetextMessage)}function retextMessagesOnWords(transform,document){const words=wordsBySpelling(document);const children=[...words.values()].map(([first])=>first);
const file=new VFile(document.text);transform({type:"RootNode",children:[{type:"SentenceNode",children}]},file);return file.messages.flatMap(toRetextMessage).flatMap(
message=>{const same=words.get(document.text.slice(message.start,message.end))??[];return same.map(word=>({...message,start:startOf(word),end:startOf(word)+message.
end-message.start}))}).sort((one,other2)=>one.start-other2.start)}function wordsBySpelling({tree,text}){const words=new Map;for(const paragraph of tree.children){
if(paragraph.type!=="ParagraphNode")continue;for(const node of paragraph.children.flatMap(child=>child.type==="SentenceNode"?child.children:[])){if(node.type!==
"WordNode")continue;const spelling=text.slice(startOf(node),node.position?.end.offset);const same=words.get(spelling);if(same)same.push(node);else words.set(spelling,
[node])}}return words}function startOf({position:position2}){return position2?.start.offset??-1}function onlyNearWords(document,concerns){const starts=new Map;for(const token of document.
tokens){if(token.kind!=="word"||!concerns(token))continue;const sentence=document.sentences[token.sentence]?.start??-1;const words=starts.get(sentence);if(words)
words.add(token.start);else starts.set(sentence,new Set([token.start]))}const children=document.tree.children.map(paragraph=>{if(paragraph.type!=="ParagraphNode")
return paragraph;return{...paragraph,children:paragraph.children.flatMap(node=>{if(node.type!=="SentenceNode")return[node];const words=starts.get(startOf(node));
return words?[{...node,children:nearWords(node.children,words)}]:[]})}});return{...document.tree,children}}function nearWords(children,starts){const near=[];let isFirst=true;
let isNear=false;for(const node of children){const isWord=node.type==="WordNode";if(isNear||isWord&&(isFirst||starts.has(startOf(node))))near.push(node);if(isWord){
isFirst=false;isNear=starts.has(startOf(node))}}return near}function toRetextMessage({place,actual,expected}){if(!place||!("start"in place)||actual===void 0||actual===
null)return[];const{start,end}=place;if(start.offset===void 0||end.offset===void 0)return[];return[{start:start.offset,end:end.offset,actual,expected:expected??
[]}]}var classify2=retextIndefiniteArticle();var CONSONANT_SOUND=/^(?:eu|ew|one(?:$|[^a-z]|s|self)|once|ou[ai]|u(?:$|[^a-z]|ni(?!n|m[^aeiou]|mp|ll)|[bcfhjkqrstvz][aeiouy](?!rr)|kr|tr|gl[yi]$)|ut[aeio]|use|usu|ura|uro|y)/i;
var NO_NOUN_PHRASE=/^(?:the|that|this|these|those|you|me|we|he|she|they|my|your|his|her|their|but|then|very|such|one|more)$/;var SURE_CONSONANT_SOUND=/^(?:uni(?:corn|form|que|on|t|vers|cycl|son|fi|lateral)|eu[clpr]|one(?:$|-)|us(?:e|age|ual)|ut(?:ensil|opi|ilit)|ukulele)/;
var EITHER_SOUND=/^h/i;var SILENT_H=/^(?:hour|honou?r|honest|heir)/i;var a_an_default=defineRule({id:"a-an",message:"The article does not fit the next sound.",why:"\
English writes “a” before a consonant sound and “an” before a vowel sound.",severity:"error",rank:45,examples:[{wrong:"She found a egg in the straw.",right:"\
She found an egg in the straw."},{wrong:"It was an dragon.",right:"It was a dragon."}],check(document,report){const messages=retextMessages(classify2,document,({
lower})=>lower==="a"||lower==="an");const known3=new Map(messages.map(message=>[message.start,message]));document.tokens.forEach((token,i)=>{if(token.lower!=="a"&&
token.lower!=="an")return;const next=nextWord(document,i);if(!next||!isArticle(document,token))return;const wanted=known3.has(token.start)?other(token):wantedBefore(
next);if(wanted===void 0||wanted===token.lower||!isSure(wanted,next))return;const to=token.text[0]==="A"?`A${wanted.slice(1)}`:wanted;report({start:token.start,
end:token.end,confidence:.97,remedies:[{to,safety:"safe"}]})})}});function other(token){return token.lower==="a"?"an":"a"}function nextWord(document,at){const next=document.
tokens[at+1];if(!next?.spaced||next.paragraph!==document.tokens[at]?.paragraph)return void 0;if(next.kind==="word")return next;const beyond=document.tokens[at+2];
return/^["“‘'(*_]$/.test(next.text)&&beyond?.kind==="word"&&!beyond.spaced?beyond:void 0}function isArticle(document,token){if(token.text==="AN")return false;
const before2=document.tokens[token.index-1];const begins4=!before2||before2.sentence!==token.sentence||before2.kind==="punctuation";if(token.text.startsWith("A")&&
!begins4)return false;return token.spaced||begins4}function wantedBefore(next){if(SURE_CONSONANT_SOUND.test(next.lower))return"a";if(!new RegExp("^\\p{Lu}\\p{Ll}{\
2,}","u").test(next.text))return void 0;if(/^[AEIO]/.test(next.text))return"an";return/^[BCDFGJKLMNPQRSTVWZ]/.test(next.text)?"a":void 0}function isSure(wanted,{
lower,text}){const upper=text.length>1&&text===text.toUpperCase();if(upper||lower.length<2||!/^[a-z]/.test(lower))return false;if(wanted==="an")return SILENT_H.
test(lower)||/^[aeiou]/.test(lower)&&!CONSONANT_SOUND.test(lower);return!EITHER_SOUND.test(lower)&&!NO_NOUN_PHRASE.test(lower)&&(/^[^aeiou]/.test(lower)||CONSONANT_SOUND.
test(lower))&&!/^(?:mr|ms|mc|s-|x-)/.test(lower)}var agreement_exports={};__export(agreement_exports,{default:()=>agreement_default});var IRREGULAR=new Map([["man","men"],["woman","women"],["child","children"],["foot","feet"],["tooth","teeth"],["goose","geese"],["mouse","mice"],["person","peop\
le"],["ox","oxen"],["knife","knives"],["life","lives"],["wife","wives"],["wolf","wolves"],["leaf","leaves"],["half","halves"],["shelf","shelves"],["thief","thie\
ves"],["self","selves"],["calf","calves"],["loaf","loaves"],["elf","elves"],["dwarf","dwarves"],["scarf","scarves"],["hoof","hooves"]]);var SINGULAR_OF=new Map(
[...IRREGULAR].map(([one,many])=>[many,one]));var NOT_PLURAL=/(?:ss|us|is|ics)$|^(?:news|series|species|means|lens|gas|canvas|atlas|alias|christmas|chaos|cosmos|pathos|ethos|thermos|rhinoceros|headquarters|barracks|gallows|crossroads|always|perhaps|afterwards|towards|besides|sometimes|whereas|yes|this|his|its|as|was|has|does|goes|says|texas|paris|james|thomas|charles|measles|mars|venus|hers|ours|yours|theirs|else)$/;
function isPluralForm(word){if(SINGULAR_OF.has(word))return true;return word.length>3&&word.endsWith("s")&&!word.includes("'")&&!NOT_PLURAL.test(word)}function singularOf(word){
const irregular=SINGULAR_OF.get(word);if(irregular)return irregular;if(!isPluralForm(word))return word;if(/[^aeiou]ies$/.test(word))return`${word.slice(0,-3)}y`;
if(/(?:sses|xes|zes|ches|shes)$/.test(word))return word.slice(0,-2);return word.slice(0,-1)}function pluralOf(word){const irregular=IRREGULAR.get(word);if(irregular)
return irregular;if(/[^aeiou]y$/.test(word))return`${word.slice(0,-1)}ies`;if(/(?:s|x|z|ch|sh)$/.test(word))return`${word}es`;return`${word}s`}function hashText(text){let hash=2166136261;for(let i=0;i<text.length;i++)hash=Math.imul(hash^text.charCodeAt(i),16777619);return finish(hash)}function combine(left,right){
return finish(Math.imul(left,2654435761)^right)}function finish(value){let hash=value^value>>>16;hash=Math.imul(hash,2246822507);hash^=hash>>>13;hash=Math.imul(
hash,3266489909);return(hash^hash>>>16)>>>0}function perDocument(compute){const known3=new WeakMap;return document=>{const before2=known3.get(document);if(before2!==void 0)return before2;const value=compute(
document);known3.set(document,value);return value}}var BE={be:"base",am:"base",are:"base",is:"third",was:"past",were:"past",been:"participle",being:"ing"};var MODALS=new Set(["can","could","may","might","must","\
shall","should","will","would"]);var tables;function load(){if(tables)return tables;const file="verbs/irregular.txt";const byBase=new Map;const readings=new Map;
const add=(word,lemma,form)=>{const list3=readings.get(word)??[];list3.push({lemma,form});readings.set(word,list3)};for(const{line,text}of readDataLines(file)){
const[base,past,participle,...rest]=text.split(/\s+/);if(!base||!past||!participle||rest.length>0){throw new UserError(`${dataPath(file)}:${line}: expected “bas\
e past participle”, found “${text}”.`)}const verb={base,past:past.split("/"),participle:participle.split("/")};byBase.set(base,verb);add(base,base,"base");
add(thirdPerson(base),base,"third");add(ingOf(base),base,"ing");for(const word of verb.past)add(word,base,"past");for(const word of verb.participle)add(word,base,
"participle")}for(const[word,form]of Object.entries(BE))add(word,"be",form);tables={byBase,readings};return tables}function verbReadings(word){const known3=load().
readings.get(word);if(known3)return known3;if(word.length>3&&word.endsWith("ed")){const lemma=unsuffixed(word,"ed");return[{lemma,form:"past"},{lemma,form:"part\
iciple"}]}if(word.length>4&&word.endsWith("ing"))return[{lemma:unsuffixed(word,"ing"),form:"ing"}];if(word.length>2&&word.endsWith("s")&&!/(?:ss|us|is)$/.test(word))
return[{lemma:unsuffixedS(word),form:"third"}];return[{lemma:word,form:"base"}]}function canBe(word,form){return verbReadings(word).some(reading=>reading.form===
form)}function isIrregular(word){return load().readings.has(word)}function isOnlyPast(word){return canBe(word,"past")&&!canBe(word,"participle")}function participlesOf(lemma){
if(lemma==="be")return["been"];return load().byBase.get(lemma)?.participle??[edOf(lemma)]}function pastsOf(lemma){if(lemma==="be")return["was","were"];return load().
byBase.get(lemma)?.past??[edOf(lemma)]}function thirdPerson(lemma){if(lemma==="be")return"is";if(lemma==="have")return"has";if(/(?:s|x|z|ch|sh|o)$/.test(lemma))
return`${lemma}es`;if(/[^aeiou]y$/.test(lemma))return`${lemma.slice(0,-1)}ies`;return`${lemma}s`}function ingOf(lemma){if(lemma.endsWith("ie"))return`${lemma.slice(
0,-2)}ying`;if(/[^aeioy]e$/.test(lemma)&&lemma!=="be")return`${lemma.slice(0,-1)}ing`;return`${doubled(lemma)}ing`}function edOf(lemma){if(lemma.endsWith("e"))return`${lemma}\
d`;if(/[^aeiou]y$/.test(lemma))return`${lemma.slice(0,-1)}ied`;return`${doubled(lemma)}ed`}function doubled(lemma){return/^[^aeiou]*[aeiou][bdfgklmnprt]$/.test(
lemma)?lemma+lemma.at(-1):lemma}function unsuffixedS(word){if(word.endsWith("ies")&&word.length>4)return`${word.slice(0,-3)}y`;if(/(?:sses|xes|zes|ches|shes|oes)$/.
test(word))return word.slice(0,-2);return word.slice(0,-1)}function unsuffixed(word,ending){const stem2=word.slice(0,-ending.length);if(ending==="ed"&&stem2.endsWith(
"i"))return`${stem2.slice(0,-1)}y`;if(/([bdgkmnprt])\1$/.test(stem2))return stem2.slice(0,-1);if(/(?:[^aeiou][aeiou](?:[bcdgkmpstvz]|r)|[aeiou][cgsvz]|[^aeiou]l|u|rc|ng|ns|rs|rv|lv)$/.
test(stem2)&&!/(?:[aeiou]{2}[bdkmpt]|er|or|en|it|et|ot|om)$/.test(stem2))return`${stem2}e`;return stem2}var PRESENT=new Map("is be,am be,are be,has have,have have,does do,do do,can can,will will".split(",").map(pair=>pair.split(" ")));var PAST=new Map("was be,were\
 be,had have,did do,could can,would will".split(",").map(pair=>pair.split(" ")));var BEFORE_A_CONTRACTION=/^(?:he|she|it|that|there|who|what|where|here|how|i|you|we|they)$/;
var PRONOUNS=new Set("i you he she it we they who which that there this what".split(" "));var BASE_SUBJECTS=new Set(["i","you","we","they"]);var narrativeVerbs=perDocument(
document=>{const verbs2=[];for(const token of document.tokens){if(token.kind!=="word"||token.inSpeech)continue;const verb=tensedVerb(document,token);if(verb)verbs2.
push(verb)}return verbs2});function tensedVerb({tokens},token){const contraction=contracted(tokens,token);if(contraction)return contraction;const word=withoutNot(
token.lower);const governor=before(tokens,token);if(governor&&(MODALS.has(withoutNot(governor.lower))||governor.lower==="to"||/^(?:do|does|did|let|let's)$/.test(
withoutNot(governor.lower)))){return void 0}const subject=subjectOf(governor);const made=(tense,lemma)=>({token:token.index,tense,lemma,contracted:false,subject});
const present=PRESENT.get(word);if(present)return(word==="have"||word==="do")&&!BASE_SUBJECTS.has(subject)?void 0:made("present",present);const past=PAST.get(word);
if(past)return made("past",past);if(!token.tags.includes("VERB")||token.lower.includes("'"))return void 0;return lexicalVerb(token,governor,subject,made)}function lexicalVerb(token,governor,subject,made){
const reading=verbReadings(token.lower)[0];if(!reading)return void 0;if(reading.form==="third")return governor&&/^(?:DET|ADJ|NUM)$/.test(governor.tags[0]??"")?void 0:
made("present",reading.lemma);if(isOnlyPast(token.lower))return made("past",reading.lemma);if(canBe(token.lower,"past")){if(canBe(token.lower,"base"))return void 0;
const finite=governor&&/^(?:PRON|NOUN|PROPN|CCONJ)$/.test(governor.tags.at(-1)??"");return finite?made("past",verbReadings(token.lower).find(({form})=>form==="p\
ast")?.lemma??reading.lemma):void 0}if(reading.form==="base"&&BASE_SUBJECTS.has(subject))return made("present",reading.lemma);return void 0}function contracted(tokens,token){
const match=/^(\w+)'(s|m|re|ve|ll|d)$/.exec(token.lower);const subject=match?.[1];if(!match||!BEFORE_A_CONTRACTION.test(subject))return void 0;const made=(tense,lemma)=>({
token:token.index,tense,lemma,contracted:true,subject});switch(match[2]){case"s":return made("present",hasFollows(tokens,token)?"have":"be");case"ve":return made(
"present","have");case"ll":return made("present","will");case"d":return made("past",hasFollows(tokens,token)?"have":"will");default:return made("present","be")}}
var ADVERB_BETWEEN=/^(?:already|always|also|just|never|not|ever|only|since|still|been|even|really|probably|long)$/;function hasFollows(tokens,token){let next=tokens[token.
index+1];while(next&&ADVERB_BETWEEN.test(next.lower)&&next.lower!=="been")next=tokens[next.index+1];if(next?.kind!=="word")return false;if(next.lower==="been"||
next.lower==="had"||next.lower==="got")return true;return token.lower.endsWith("'d")?canBe(next.lower,"participle")&&!canBe(next.lower,"base"):canBe(next.lower,
"participle")&&next.tags.includes("VERB")&&!/^(?:called|gone|done|finished|supposed|made|known|born|dressed|used|scared|worried|interested|tired|filled|covered|surrounded)$/.
test(next.lower)}function before(tokens,token){let at=token.index-1;while(at>=0&&tokens[at]?.sentence===token.sentence&&tokens[at]?.tags[0]==="ADV"&&at>token.index-
4)at--;const found=tokens[at];return found?.sentence===token.sentence?found:void 0}function subjectOf(governor){if(!governor)return"other";if(PRONOUNS.has(governor.
lower))return governor.lower;if(governor.tags.includes("PROPN"))return"name";if(governor.tags.includes("NOUN"))return"noun";if(governor.tags.includes("CCONJ"))return"\
and";return"other"}function withoutNot(word){if(word==="can't"||word==="cannot")return"can";if(word==="won't")return"will";return word.replace(/n't$/,"")}var TenseContext=class{#document;#verbs;#tenses;#bySentence=new Map;#inParagraph=new Map;#all={
past:0,present:0};constructor(document,verbs2,tenses=verbs2.map(({tense})=>tense)){this.#document=document;this.#verbs=verbs2;this.#tenses=tenses;verbs2.forEach(
(verb,i)=>{const token=document.tokens[verb.token];const sentence=this.#bySentence.get(token.sentence);if(sentence)sentence.push(i);else this.#bySentence.set(token.
sentence,[i]);const paragraph=this.#inParagraph.get(token.paragraph)??{past:0,present:0};paragraph[tenses[i]]++;this.#inParagraph.set(token.paragraph,paragraph);
this.#all[tenses[i]]++})}get presentShare(){return share(this.#all)}features(i){const verb=this.#verbs[i];const{tokens}=this.#document;const token=tokens[verb.token];
const own=this.#bySentence.get(token.sentence)??[];const place=own.indexOf(i);const left=this.#seen(own[place-1]);const right=this.#seen(own[place+1]);const here=this.#count(
own,i);const near={...this.#count(this.#bySentence.get(token.sentence-1),i)};const after2=this.#count(this.#bySentence.get(token.sentence+1),i);near.past+=after2.
past;near.present+=after2.present;const paragraph={...this.#inParagraph.get(token.paragraph)};paragraph[this.#tenses[i]]--;const marker=this.#marker(token);const next=tokens[token.
index+1];const{lemma}=verb;const counts=`${Math.min(here.past,3)}${Math.min(here.present,2)}`;const around=`${Math.min(near.past,3)}${Math.min(near.present,2)}`;
const scene=`${step(share(paragraph))}${Math.min(paragraph.past+paragraph.present,4)}`;const out=["bias",`l:${lemma}`,`s:${verb.subject}`,`ls:${lemma}:${verb.subject}`,
`p:${left}`,`n:${right}`,`pn:${left}:${right}`,`spn:${verb.subject}:${left}:${right}`,`c:${counts}`,`a:${around}`,`ca:${counts}:${around}`,`g:${scene}`,`gs:${scene}\
:${verb.subject}`,`m:${marker}`,`mp:${marker}:${left}:${verb.subject}`,`nt:${next?.tags[0]??""}`,`lnt:${lemma}:${next?.tags[0]??""}`].map(hashText);for(let offset=-4;offset<=
4;offset++){const word=offset===0?void 0:tokens[token.index+offset];if(!word||word.sentence!==token.sentence)continue;out.push(combine(hashText(this.#neutral(word)),
offset+16));if(offset===1||offset===-1)out.push(combine(hashText(`${lemma} ${this.#neutral(word)}`),offset+32))}return out}#neutral(word){const verb=this.#byToken.
get(word.index);return verb&&!verb.contracted?`=${verb.lemma}`:word.lower.replace(/'(?:s|d|ll|ve|re|m)$/,"")}get#byToken(){this.#tokenIndex??=new Map(this.#verbs.
map(verb=>[verb.token,verb]));return this.#tokenIndex}#tokenIndex;#seen(i){return i===void 0?"-":this.#tenses[i]}#count(verbs2,except){const count={past:0,present:0};
for(const i of verbs2??[])if(i!==except)count[this.#tenses[i]]++;return count}#marker(token){const{tokens}=this.#document;for(let at=token.index-1;at>=0&&at>=token.
index-6;at--){const word=tokens[at];if(word.sentence!==token.sentence)return"start";if(/^(?:SCONJ|CCONJ)$/.test(word.tags[0]??"")||/^(?:who|which|that|what|when|where|how|as|like|if|than)$/.
test(word.lower))return word.lower;if(word.kind==="punctuation")return word.text}return"start"}};function share({past,present}){return past+present===0?0:present/
(past+present)}function step(value){if(value===0)return"0";if(value<.05)return"1";if(value<.15)return"2";if(value<.3)return"3";if(value<.5)return"4";return"5"}var writtenTenses=perDocument(
document=>new TenseContext(document,narrativeVerbs(document)));var TOLD_IN_PRESENT=.4;function isToldInPresent(document){return writtenTenses(document).presentShare>
TOLD_IN_PRESENT}import{readFileSync}from"node:fs";import{createHash}from"node:crypto";function checksumFrom(bytes,start){return createHash("sha256").update(bytes.subarray(start)).digest().readUInt32LE(0)}var FILE=dataPath("words/words.bin");var loaded;function loadWords(){loaded??=readWords(FILE);return loaded}function readWords(path){try{return new PackedWords(
readFileSync(path))}catch{throw new UserError(`The word list ${path} is missing or damaged: install bluepencil again.`)}}var VERSION=2;var HEADER=13;var BLOCK=32;
var FLAGS={name:1,us:2,gb:4,rude:8};var LEAST=.01;var STEPS=11;var LEVELS=256;var FREQUENCIES=Float64Array.from({length:LEVELS},(_,level2)=>LEAST*2**(level2/STEPS));
function frequencyOf(level2){return FREQUENCIES[level2]}var PackedWords=class{size;#text;#frequencies;#flags;#blocks;#known=new Map;constructor(packed){this.size=packed.readUInt32LE(1);const end=HEADER+packed.readUInt32LE(
5);if(packed.readUInt8(0)!==VERSION||packed.readUInt32LE(9)!==checksumFrom(packed,HEADER))throw new RangeError("not a word list");this.#text=packed.toString("la\
tin1",HEADER,end);this.#frequencies=packed.subarray(end,end+this.size);this.#flags=packed.subarray(end+this.size);this.#blocks=new Uint32Array(Math.ceil(this.size/
BLOCK));let word=0;for(let i=HEADER;i<end;i++){if(packed[i]<BLOCK&&word++%BLOCK===0)this.#blocks[(word-1)/BLOCK]=i-HEADER}}has(lower){return this.#find(lower)>=
0}frequency(lower){const index=this.#find(lower);return index<0?0:this.#frequencyAt(index)}entry(lower){const index=this.#find(lower);return index<0?void 0:this.#entryAt(
index,lower)}get letters(){return this.#text.length}forEach(visit2){let word="";this.forEachEnding((shared,text,start,end,level2)=>{word=word.slice(0,shared)+text.
slice(start,end);visit2(word,frequencyOf(level2))})}forEachEnding(visit2){let at=0;for(let index=0;index<this.size;index++){const end=this.#wordEnd(at+1);visit2(
this.#text.charCodeAt(at),this.#text,at+1,end,this.#frequencies[index]);at=end}}#find(lower){let index=this.#known.get(lower);if(index===void 0){index=this.#search(
lower);this.#known.set(lower,index)}return index}#search(lower){let low=0;let high=this.#blocks.length-1;while(low<high){const middle=low+high+1>>1;if(this.#startsAtOrBefore(
middle,lower))low=middle;else high=middle-1}return this.#searchBlock(low,lower)}#startsAtOrBefore(block,lower){const start=this.#blocks[block]+1;const same=this.#sharedAt(
start,lower,0);const letter=this.#letterAt(start+same);return letter<0||letter<lower.charCodeAt(same)}#searchBlock(block,lower){let at=this.#blocks[block];let same=0;
const last=Math.min((block+1)*BLOCK,this.size);for(let index=block*BLOCK;index<last;index++){const shared=this.#text.charCodeAt(at);const end=this.#wordEnd(at+1);
if(shared<same)return-1;if(shared===same){const more=this.#sharedAt(at+1,lower,same);same+=more;const letter=this.#letterAt(at+1+more);if(letter<0&&same===lower.
length)return index;if(letter>lower.charCodeAt(same)||same===lower.length)return-1}at=end}return-1}#sharedAt(start,lower,from){let i=from;while(i<lower.length&&
this.#text.charCodeAt(start+i-from)===lower.charCodeAt(i))i++;return i-from}#letterAt(at){const code=this.#text.charCodeAt(at);return code>=BLOCK?code:-1}#wordEnd(start){
let end=start;while(end<this.#text.length&&this.#text.charCodeAt(end)>=BLOCK)end++;return end}#frequencyAt(index){return frequencyOf(this.#frequencies[index])}#entryAt(index,word){
const flags=this.#flags[index];return{word,frequency:this.#frequencyAt(index),name:(flags&FLAGS.name)!==0,us:(flags&FLAGS.us)!==0,gb:(flags&FLAGS.gb)!==0,rude:(flags&
FLAGS.rude)!==0}}};var PLURAL_PRONOUNS=new Set(["they","we","you"]);var SINGULAR_PRONOUNS=new Set(["he","she","it"]);var BE_PLURAL=new Map([["was","were"],["wasn't","weren't"],["i\
s","are"],["isn't","aren't"]]);var PLURAL_VERBS=new Map([...BE_PLURAL,["has","have"],["hasn't","haven't"]]);var REPAIR_AFTER_PLURAL=new Map([...PLURAL_VERBS,["d\
oesn't","don't"]]);var HAS=new Map([["have","has"],["haven't","hasn't"]]);var REPAIR_AFTER_SINGULAR=new Map([...HAS,["don't","doesn't"]]);var CLAUSE_OPENERS=new Set(
"and but or so because that if when while where as before after until unless since though although than what who which why how once like whether".split(" "));var BASE_FORM_CAUSES=new Set(
"do does did don't doesn't didn't let let's make makes made making help helped have had see saw watch watched hear heard why'd how'd where'd what'd who'd when'd".
split(" "));var SUBJUNCTIVE=new Set(["that","if","lest"]);var COUNTING=new Set("several many few two three four five six seven eight nine ten dozens hundreds th\
ousands lots tons plenty both".split(" "));var DETERMINERS=new Set("the my your his her its our their these those both".split(" "));var EITHER_NUMBER=/^(?:years|months|weeks|days|hours|minutes|seconds|miles|feet|inches|yards|pounds|dollars|cents|odds|stairs|woods|works|grounds|lodgings|quarters|premises|remains|whereabouts|surroundings|thanks|wages|sands|straits|downs|means|news|police|people|staff|data|media|times|states|brains|ashes|heads|ways|summons)$/;
var SINGULAR_VERBS=new Map([...HAS,["are","is"],["aren't","isn't"]]);var ONE_OF_MANY=new Set("sound noise smell scent sight look color colour feeling thought id\
ea sense weight voice face edge top bottom centre center roar shape size taste touch light glow memory king queen captain leader name door end beginning shadow \
surface silence howl echo".split(" "));var ONE_WAS=new Map([["were","was"],["weren't","wasn't"]]);var RELATIONS=new Set("of in on under behind inside around at \
from with between above below near for about".split(" "));var PARTS=new Set("two three four five six seven eight nine ten both many several".split(" "));var COLLECTIVE=/^(?:police|crew|team|family|couple|pair|crowd|group|staff|band|army|clergy|cattle|rest|majority|number|lot|press|public|government|party|gang|audience|council|committee|enemy|company|half|few|other|latter|dead|rich|poor|old|young|people|folk|kind|sort|way|more|one)$/;
var TAKES_BASE=/^(?:do|does|did|don't|doesn't|didn't|let|make|makes|made|making|help|helped|have|had|having|see|sees|saw|seeing|seen|watch|watched|watching|watches|hear|heard|hears|hearing|feel|felt|notice|noticed|can|could|may|might|must|shall|should|will|would|can't|couldn't|won't|wouldn't|that|lest|insist|insisted|demand|demanded|suggest|suggested|to|than|or|nor|whether|bid|bade|better|rather|\w+'(?:d|ll))$/;
var SPEECH_OF_ITS_OWN=/\b(?:ain't|\w+in'|o'|an'|'em|th'|ye|y'all|nuthin'?|nothin|don't .{1,20}\bno\b|not? .{1,20}\bneither|(?:me|his|their)self|wot|guv|gotta|dat|de|vos|reckon)(?![\w'])/i;
var agreement_default=defineRule({id:"agreement",message:"Subject and verb do not agree.",why:"A plural subject takes a plural verb: they were, he doesn’t, ther\
e were several.",severity:"error",examples:[{wrong:"They was late again.",right:"They were late again."}],check(document,report){for(const token of document.tokens){
const fault6=afterPronoun(document,token)??afterThere(document,token)??afterNoun(document,token)??afterPart(document,token)??afterWho(document,token)??baseForm(
document,token);if(fault6)report(fault6)}}});function afterPronoun(document,pronoun){const plural=PLURAL_PRONOUNS.has(pronoun.lower);if(!plural&&!SINGULAR_PRONOUNS.
has(pronoun.lower))return void 0;const verb=document.tokens[pronoun.index+1];if(!verb||verb.sentence!==pronoun.sentence)return void 0;if(pronoun.lower==="you"&&
verb.lower==="is")return void 0;const right=(plural?REPAIR_AFTER_PLURAL:REPAIR_AFTER_SINGULAR).get(verb.lower);if(!right||!isSubject(document,pronoun))return void 0;
if(pronoun.inSpeech&&isDialect(document,pronoun))return void 0;return repair(document,verb,right,pronoun.inSpeech?.85:.95)}function isSubject({tokens},pronoun){
const before2=tokens[pronoun.index-1];if(!before2||before2.sentence!==pronoun.sentence||before2.kind==="punctuation")return!questionBefore(tokens,pronoun);if(SUBJUNCTIVE.
has(before2.lower)&&tokens[pronoun.index+1]?.lower==="have")return false;if(CLAUSE_OPENERS.has(before2.lower))return true;if(MODALS.has(before2.lower)||MODALS.has(
before2.lower.replace(/n't$/,""))||BASE_FORM_CAUSES.has(before2.lower))return false;if(/^(?:was|were|is|are|has|had|have|nor|neither|couldn't|mustn't|can't|won't|not)$/.
test(before2.lower))return false;if(before2.tags.includes("ADP"))return false;if(pronoun.lower==="it")return before2.tags.includes("ADV");if(pronoun.lower==="yo\
u")return before2.tags.includes("NOUN")&&/^(?:VERB|ADP|ADV)$/.test(tokens[pronoun.index+2]?.tags[0]??"");return before2.tags.some(tag=>/^(?:VERB|ADV|NOUN|PROPN)$/.
test(tag))}function questionBefore(tokens,pronoun){const before2=tokens[pronoun.index-2];return before2!==void 0&&before2.sentence===pronoun.sentence&&MODALS.has(
before2.lower)}function isDialect(document,token){const paragraph=document.paragraphs[token.paragraph];return paragraph!==void 0&&SPEECH_OF_ITS_OWN.test(document.
plain.slice(paragraph.start,paragraph.end))}function afterThere(document,there){if(there.lower!=="there")return void 0;const{tokens}=document;const verb=tokens[there.
index+1];const right=verb&&BE_PLURAL.get(verb.lower);if(!verb||!right||verb.sentence!==there.sentence)return void 0;const first=tokens[verb.index+1];const second=tokens[verb.
index+2];if(!first||!second||second.sentence!==there.sentence)return void 0;const bare=isPluralNoun(first)&&!EITHER_NUMBER.test(first.lower)&&!/^(?:NOUN|PROPN|ADJ)$/.
test(second.tags[0]??"");const counted=COUNTING.has(first.lower)&&isPluralNoun(second);const plain=/^(?:no|some|any|these|those)$/.test(first.lower)&&isPluralNoun(
second)&&!continues(tokens[second.index+1]);if(!counted&&!plain&&!bare)return void 0;if(there.inSpeech)return void 0;return repair(document,verb,right,.9)}function afterNoun(document,determiner){
if(!DETERMINERS.has(determiner.lower)||determiner.inSpeech||!beginsClause(document,determiner))return void 0;const{tokens}=document;const head=headAt(tokens,determiner.
index+1);if(!head||EITHER_NUMBER.test(head.lower))return void 0;const joint=tokens[head.index+1];const other2=joint&&(joint.lower==="and"||RELATIONS.has(joint.lower))?
objectAt(tokens,joint.index+1):void 0;const verb=tokens[(other2??head).index+1];if(!verb||verb.sentence!==determiner.sentence)return void 0;const isJoined2=other2!==
void 0&&joint?.lower==="and";const to=isPluralForm((isJoined2?other2:head).lower)?PLURAL_VERBS.get(verb.lower):other2&&joint?.lower==="of"&&ONE_OF_MANY.has(head.
lower)?SINGULAR_VERBS.get(verb.lower)??(isPluralForm(other2.lower)?ONE_WAS.get(verb.lower):void 0):void 0;return to?repair(document,verb,to,.85):void 0}function afterPart(document,whole){
if(!/^(?:them|us)$/.test(whole.lower)||whole.inSpeech)return void 0;const[part,of]=document.tokens.slice(Math.max(0,whole.index-2),whole.index);const verb=document.
tokens[whole.index+1];if(of?.lower!=="of"||!PARTS.has(part?.lower??"")||verb?.sentence!==whole.sentence)return void 0;const to=PLURAL_VERBS.get(verb.lower);return to?
repair(document,verb,to,.9):void 0}function afterWho(document,who){if(who.lower!=="who")return void 0;const{tokens}=document;const subject=tokens[who.index-1];const verb=tokens[who.
index+1];if(!subject||subject.sentence!==who.sentence||verb?.sentence!==who.sentence)return void 0;const before2=tokens[subject.index-1];const isFirst=before2?.
sentence!==subject.sentence||before2.kind==="punctuation";const isPlural=/^(?:you|we|they)$/.test(subject.lower)?isFirst:subject.lower==="those"&&before2?.lower!==
"of";const reading=verbReadings(verb.lower)[0];if(!isPlural||reading?.form!=="third"||verb.tags[0]==="NOUN")return void 0;return repair(document,verb,PLURAL_VERBS.
get(verb.lower)??reading.lemma,.85)}function baseForm(document,subject){const{tokens}=document;const verb=tokens[subject.index+1];if(!verb||subject.inSpeech||verb.
sentence!==subject.sentence)return void 0;const isFirst=/^(?:he|she|it)$/.test(subject.lower)?standsAlone(tokens,subject):endsSingular(document,subject);if(!isFirst||
!isBase(verb))return void 0;const lemma=verb.lower;const forms3=[pastsOf(lemma)[0],thirdPerson(lemma)];if(isToldInPresent(document))forms3.reverse();return{start:verb.
start,end:verb.end,confidence:.85,remedies:forms3.map(to=>({to}))}}var NOT_BASE=/^(?:be|are|am|dare|need|do|ought|whet|fit|further|sort|kind)$|ly$/;function isBase({
kind,tags,lower,text}){if(kind!=="word"||text!==lower||lower.includes("'")||!/^(?:VERB|AUX)$/.test(tags[0]??""))return false;if(NOT_BASE.test(lower)||MODALS.has(
lower))return false;const words=loadWords();const isPlain=canBe(lower,"base")&&!canBe(lower,"past")&&!canBe(lower,"participle");return isPlain&&words.has(pastsOf(
lower)[0])&&words.has(thirdPerson(lower))}function standsAlone(tokens,subject){const before2=tokens[subject.index-1];if(!before2||before2.sentence!==subject.sentence)
return true;return/^(?:and|but|so|because|when|while|as|,|though)$/.test(before2.lower)&&!asksForBase(tokens,subject)}function asksForBase(tokens,subject){const first=Math.
max(0,subject.index-14);const before2=tokens.slice(first,subject.index).filter(({sentence})=>sentence===subject.sentence);return before2.some(({lower})=>TAKES_BASE.
test(lower))}function endsSingular(document,noun){const{tokens}=document;const[have,participle]=tokens.slice(noun.index+1,noun.index+3);if(have?.lower!=="have"||
!participle||!canBe(participle.lower,"participle"))return false;if(noun.tags[0]!=="NOUN"||isPluralForm(noun.lower)||COLLECTIVE.test(noun.lower))return false;const determiner=tokens[noun.
index-1];if(!determiner||!/^(?:the|my|his|her|its|our|their|a|an)$/.test(determiner.lower))return false;return beginsClause(document,determiner)&&!asksForBase(tokens,
determiner)}var NO_CLAUSE=/^(?:what|who|which|than|like|as|or|before|after|since|until)$/;function beginsClause({tokens},token){const before2=tokens[token.index-
1];if(!before2||before2.sentence!==token.sentence)return true;if(before2.kind==="punctuation")return/^[,;]$/.test(before2.text);const joins=before2.lower==="and"&&
endsPhrase(tokens,before2);return CLAUSE_OPENERS.has(before2.lower)&&!NO_CLAUSE.test(before2.lower)&&!joins}function endsPhrase(tokens,and){const before2=tokens.
slice(Math.max(0,and.index-6),and.index);return/^(?:NOUN|PROPN|PRON)$/.test(before2.at(-1)?.tags[0]??"")&&before2.some(({lower})=>RELATIONS.has(lower))}function headAt(tokens,first){
let at=first;while(tokens[at]?.tags[0]==="ADJ"&&at<first+3)at++;const noun=tokens[at];if(noun?.kind!=="word"||noun.tags[0]!=="NOUN"||noun.text!==noun.lower)return void 0;
return continues(tokens[at+1])?void 0:noun}function objectAt(tokens,first){const token=tokens[first];if(/^(?:it|him|them|me|us)$/.test(token?.lower??""))return token;
return headAt(tokens,token?.tags[0]==="DET"||DETERMINERS.has(token?.lower??"")?first+1:first)}function continues(next){return next?.tags.some(tag=>tag==="NOUN"||
tag==="PROPN")??false}function isPluralNoun(token){return token.tags.includes("NOUN")&&isPluralForm(token.lower)}function repair(document,verb,right,confidence){
const to=document.style.quotes==="curly"?right.replace("'","’"):right;return{start:verb.start,end:verb.end,confidence,remedies:[{to}]}}var capitalization_exports={};__export(capitalization_exports,{default:()=>capitalization_default});var FILE2="dialogue/speech-verbs.txt";var CLASSES=new Set(["says","sounds","person","acts","moves"]);var forms;function speechVerb(word,next){forms??=load2();return forms.
finite.get(word)??(next?forms.finite.get(`${word} ${next}`):void 0)}function speechParticiple(word){forms??=load2();return forms.ing.get(word)}function isMove(lemma){
forms??=load2();return forms.moves.has(lemma)}function load2(){const classes=readClasses();const known3={finite:new Map,ing:new Map,moves:classes.get("moves")??
new Set};for(const kind of["sounds","says"]){for(const entry of classes.get(kind)??[]){const lemma=/^[a-z]+/.exec(entry)?.[0]??entry;const person=classes.get("p\
erson")?.has(lemma)??false;const acts=classes.get("acts")?.has(lemma)??false;addForms(known3,entry,{lemma,kind,person,acts})}}return known3}function addForms(known3,entry,verb){
const[,past]=/\/(.+)$/.exec(entry)??[];const[,particle]=/\+(.+)$/.exec(entry)??[];const finite=[verb.lemma,thirdPerson(verb.lemma),...past?[past]:pastsOf(verb.lemma)];
for(const form of finite)known3.finite.set(particle?`${form} ${particle}`:form,verb);if(!particle)known3.ing.set(ingOf(verb.lemma),verb)}function readClasses(){
const classes=new Map;for(const{line,text}of readDataLines(FILE2)){const[name="",verbs2]=text.split(/:\s*/);if(!CLASSES.has(name)||!verbs2){throw new UserError(
`${dataPath(FILE2)}:${line}: expected “${[...CLASSES].join("”, “")}”, a colon and verbs, found “${text}”.`)}const known3=classes.get(name)??new Set;
for(const verb of verbs2.split(/\s+/))known3.add(verb);classes.set(name,known3)}return classes}var dialogueOf=perDocument(document=>{const lines=[];for(const quotation2 of document.quotations){const before2=attributionBefore(document.tokens,quotation2.first);
if(!before2&&!isSpeech(document,quotation2))continue;const next=nextIndex(document,quotation2);const after2=next===void 0?void 0:attributionAt(document.tokens,next);
lines.push({quotation:quotation2,next,after:after2,before:before2})}return lines});function firstWord2(tokens,{quotation:quotation2}){const word=tokens[quotation2.
first+1];return word?.kind==="word"?word:void 0}function isSpeech({tokens},{first,last}){const word=tokens.slice(first,Math.min(last,first+4)).find(token=>token.
kind==="word");if(!word)return false;const before2=tokens[first-1];const open2=tokens[first];if(!before2||before2.paragraph!==open2.paragraph||before2.kind==="p\
unctuation")return true;return speechVerb(before2.lower)!==void 0||speechParticiple(before2.lower)!==void 0||beginsUpper(word.text)}function nextIndex({tokens},{
last,closed,paragraph}){const next=tokens[last];return closed&&next?.paragraph===paragraph?last:void 0}var SUBJECT_PRONOUNS=new Set("i he she it we you they som\
eone somebody everyone everybody nobody one another both all neither".split(" "));var DETERMINERS2=new Set("the a an his her its my our your their this that the\
se those one another each".split(" "));var OBJECT_PRONOUNS=new Set("him her me us them you himself herself myself themselves itself yourself".split(" "));var STOPS=new Set(
"who which that when where while because if and but so then as had has have was were is are am did do does could would should will can".split(" "));var REPORTS=new Set(
"that if whether what how why where who whom it this these those so nothing something anything much little no yes hello goodbye good".split(" "));var REPORTS_AFTER_HEARER=new Set(
"that if whether what how why where who to about of for it this a an the his her off not".split(" "));var DIRECTIONS=new Set("down up along through on into onto\
 toward towards past across over off out back in around round onwards forward to walking running moving going climbing reading eating working".split(" "));var AUXILIARIES=new Set(
"had has would will".split(" "));var BEGINS=new Set("begin finish resume go continue".split(" "));var ATTEMPTS=new Set("managed manages tried tries".split(" "));
var TO_ONESELF=new Set("say tell ask assure reassure remind".split(" "));var NAMING=new Set(["call","plead"]);var TIMES=new Set("night day morning evening after\
noon moment time week month year summer winter spring autumn".split(" "));var LONGEST_SUBJECT=7;function attributionAt(tokens,first){return verbFirst(tokens,first)??
subjectFirst(tokens,first)}function verbFirst(tokens,first){const verb=tokens[first];const speech2=speechVerb(verb.lower,tokens[first+1]?.lower);if(!speech2||!isFiniteVerb(
verb))return void 0;const subject=tokens[isParticle(tokens,first)?first+2:first+1];if(!subject||subject.paragraph!==verb.paragraph||subject.kind!=="word")return void 0;
if(!beginsUpper(subject.text)&&!DETERMINERS2.has(subject.lower)&&!SUBJECT_PRONOUNS.has(subject.lower))return void 0;if(beginsUpper(verb.text)&&!beginsUpper(subject.
text))return void 0;const last=endOfNounPhrase(tokens,subject.index);return{kind:"tag",order:"verb-subject",first,last,verb:first,speech:speech2}}function subjectFirst(tokens,first){
const start=tokens[first];if(!beginsSubject(start)||TIMES.has(tokens[first+1]?.lower??""))return void 0;for(let i=first+1;i<=first+LONGEST_SUBJECT;i++){const token=tokens[i];
if(!token||token.paragraph!==start.paragraph||token.kind==="punctuation")return void 0;const speech2=speechVerb(token.lower,tokens[i+1]?.lower);if(speech2&&isFiniteVerb(
token)&&!isNounHere(tokens,i,first)){const last=isParticle(tokens,i)?i+2:i+1;const kind=isAction(tokens,last,speech2)?"beat":"tag";return{kind,order:"subject-ve\
rb",first,last,verb:i,speech:speech2}}const said=ATTEMPTS.has(token.lower)&&tokens[i+1]?.lower==="to"?tokens[i+2]:void 0;const attempt=said&&speechVerb(said.lower);
if(said&&attempt?.kind==="says"&&!isAction(tokens,i+3,attempt)){return{kind:"tag",order:"subject-verb",first,last:i+3,verb:said.index,speech:attempt}}if(AUXILIARIES.
has(token.lower)&&leadsToSpeechVerb(tokens,i+1))continue;if(STOPS.has(token.lower)&&!joinsSubject(tokens,i))return beat(tokens,first,i);if(!speech2&&(token.tags[0]===
"VERB"||token.tags[0]==="AUX"))return beat(tokens,first,i)}return void 0}function leadsToSpeechVerb(tokens,at){const next=tokens[at]?.tags[0]==="ADV"?tokens[at+
1]:tokens[at];return next!==void 0&&speechVerb(next.lower)!==void 0}function isParticle(tokens,verb){const{lower}=tokens[verb];return speechVerb(lower)===void 0&&
speechVerb(lower,tokens[verb+1]?.lower)!==void 0}function beat(tokens,first,verb){const token=tokens[verb];const isVerb=token.tags[0]==="AUX"||token.tags[0]==="\
VERB"&&isFiniteVerb(token);if(!isVerb)return void 0;return{kind:"beat",order:"subject-verb",first,last:verb+1,verb,speech:void 0}}function beginsSubject(token){
return token.kind==="word"&&(SUBJECT_PRONOUNS.has(token.lower)||DETERMINERS2.has(token.lower)||isNameLike(token))}function isNameLike(token){return beginsUpper(
token.text)&&!/^(?:ADP|CCONJ|SCONJ|PART|AUX|ADV)$/.test(token.tags[0]??"")}function joinsSubject(tokens,i){const token=tokens[i];const next=tokens[i+1];return token.
lower==="and"&&next?.kind==="word"&&next.tags[0]!=="VERB"&&next.tags[0]!=="AUX"}function isFiniteVerb(token){const forms3=verbReadings(token.lower).map(reading=>reading.
form);if(forms3.includes("past"))return true;if(token.tags[0]!=="VERB"&&token.tags[0]!=="AUX")return false;return forms3.includes("third")||forms3.includes("bas\
e")}function isNounHere(tokens,i,first){const before2=tokens[i-1];const next=tokens[i+1];if(i-1===first&&DETERMINERS2.has(before2.lower)&&!SUBJECT_PRONOUNS.has(
before2.lower))return true;return DETERMINERS2.has(before2.lower)&&next?.tags[0]==="NOUN"}function isAction(tokens,after2,speech2){const own=tokens[after2-1];const next=tokens[after2];
if(!next||next.paragraph!==own.paragraph||next.kind==="punctuation")return false;if(REPORTS.has(next.lower))return true;if(reportsLater(tokens,after2)||(speech2.
lemma==="agree"||speech2.lemma==="argue")&&next.lower==="with")return true;if(/sel(?:f|ves)$/.test(next.lower)&&!TO_ONESELF.has(speech2.lemma))return true;if(BEGINS.
has(speech2.lemma)&&next.tags[0]!=="ADV")return true;if(next.lower==="to"&&tokens[after2+1]?.tags[0]==="VERB")return true;const hearer=hearerEnd(tokens,after2);
if(hearer!==void 0){if(!speech2.person||speech2.acts&&!isPerson(next))return true;const then=tokens[hearer];return then!==void 0&&then.paragraph===own.paragraph&&
REPORTS_AFTER_HEARER.has(then.lower)}if(speech2.acts&&speech2.lemma!=="call"||speech2.kind==="sounds"){return DIRECTIONS.has(next.lower)||next.tags[0]==="NOUN"&&
!/ly$/.test(next.lower)}return false}function reportsLater(tokens,after2){const second=tokens[after2]?.tags[0]==="ADV"?tokens[after2+1]:void 0;return second?.lower===
"if"||second?.lower==="whether"||second?.lower==="that"}function isPerson(token){return OBJECT_PRONOUNS.has(token.lower)||beginsUpper(token.text)}function hearerEnd(tokens,start){
const token=tokens[start];if(OBJECT_PRONOUNS.has(token.lower)&&!isPossessive(tokens,start))return start+1;if(DETERMINERS2.has(token.lower))return isAdverbial(tokens,
start)?void 0:endOfNounPhrase(tokens,start);if(beginsUpper(token.text)&&token.tags[0]==="PROPN")return endOfNounPhrase(tokens,start);return void 0}function isPossessive(tokens,at){
const next=tokens[at+1];return tokens[at].lower==="her"&&(next?.tags[0]==="NOUN"||next?.tags[0]==="ADJ")}function isAdverbial(tokens,start){const words=tokens.slice(
start,start+3).map(token=>token.lower);return/^(?:an? (?:bit|little|moment|second|minute|few|trifle|touch|shade|second|instant)|(?:the|this|that) (?:next|last|first|second|other|same) (?:time|day|morning|evening|night|moment|instant|minute|second)|th(?:is|at) (?:time|morning|evening|night|afternoon)|one (?:last|more))/.
test(words.join(" "))}function endOfNounPhrase(tokens,start){const first=tokens[start];let i=start+1;if(SUBJECT_PRONOUNS.has(first.lower)&&first.lower!=="one"&&
first.lower!=="another")return i;for(;i<start+LONGEST_SUBJECT;i++){const token=tokens[i];if(!token||token.paragraph!==first.paragraph||token.kind!=="word")break;
const joins=token.lower==="of"||token.lower==="and";if(joins&&nounLike(tokens[i+1]))continue;if(!nounLike(token))break}return i}function nounLike(token){const tag=token?.
tags[0];return token?.kind==="word"&&(tag==="NOUN"||tag==="PROPN"||tag==="ADJ"||tag==="NUM"||DETERMINERS2.has(token.lower))}function attributionBefore(tokens,opening2){
const open2=tokens[opening2];let i=opening2-1;if(/^[,:]$/.test(tokens[i]?.text??""))i--;for(let steps=0;steps<LONGEST_SUBJECT;steps++,i--){const token=tokens[i];
if(!token||token.paragraph!==open2.paragraph||token.kind==="punctuation")return void 0;const speech2=speechVerb(token.lower)??speechParticiple(token.lower);if(!speech2||
speech2.kind==="sounds"||NAMING.has(speech2.lemma))continue;if(!isFiniteVerb(token)&&!speechParticiple(token.lower))continue;const end=opening2-(tokens[opening2-
1]?.kind==="punctuation"?1:0);if(!reachesSpeech(tokens,i,end,speech2))return void 0;return{kind:"tag",order:"subject-verb",first:i,last:end,verb:i,speech:speech2}}
return void 0}function reachesSpeech(tokens,verb,end,speech2){let i=verb+1;while(i<end){const token=tokens[i];const to=token.lower==="to"?hearerEnd(tokens,i+1):
void 0;const hearer=speech2.person?hearerEnd(tokens,i):void 0;if(to!==void 0&&to<=end)i=to;else if(hearer!==void 0&&hearer<=end)i=hearer;else if(token.tags[0]===
"ADV")i++;else return false}return true}function capitalised(text){return text.charAt(0).toUpperCase()+text.slice(1)}function likeCase(model5,text){return new RegExp("^\\p{Lu}","u").test(model5)?capitalised(
text):text}function raise({start,text}){const first=text.charAt(0);const raised=first.toUpperCase();return first===raised?[]:[{start,end:start+1,text:raised}]}var MESSAGES={relative:"With “my” or “the” the word is a common noun, written small.",name:"Used as a name, the word takes a capital.",common:"A common \
noun is written small.",calendar:"Days and months take a capital.",proper:"This is a proper name and is written so."};var RELATIVES=new Set("mom mommy mum mummy\
 mama dad daddy papa mother father grandma grandpa grandmother grandfather brother sister uncle aunt".split(" "));var BARE_NAMES=new Set("mom mommy mum mummy da\
d daddy grandma grandpa".split(" "));var POSSESSIVES=new Set("my your his her our their".split(" "));var DAYS=/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december)$/;
var PROPER=new Map("Halloween Christmas Easter Thanksgiving YouTube Facebook Instagram Google Netflix iPhone WhatsApp Xbox PlayStation Minecraft TV TVs DVD USA \
UK FBI CIA NASA CEO DNA GPS ATM UFO UFOs AI ID IDs English French German Spanish Italian Russian Chinese Japanese American Americans British European Europeans \
African Indian Mexican Canadian Australian Irish Scottish America Europe Africa Asia Australia Canada Germany England Ireland Scotland London Paris Tokyo Japan \
Russia Mexico California Texas Chicago Christian Christians Jewish Muslim Latin Bible".split(" ").map(name=>[name.toLowerCase(),name]));var SMALL_USES=4;var SMALL_SHARE=.6;
var LEADS=/^(?:the|a|an|this|that|these|those|some|any|every|each|another|no|of|around|with|by|from|many|few|most|all|other)$/;var GROUPS=new Set("people compan\
y council party order house family guild brotherhood gang boy girl".split(" "));var OFFICES=new Set("captain doctor judge king queen prince princess lord lady p\
resident professor boss chief general colonel major sergeant inspector officer father mother brother sister master mistress lieutenant commander admiral governo\
r minister mayor bishop pope sheriff coroner director manager emperor duke count baron god devil other one man woman vicar rector chairman secretary superintend\
ent".split(" "));var capitalization_default=defineRule({id:"capitalization",message:MESSAGES.common,why:"A capital makes a name of a word, so it is kept for nam\
es.",severity:"warning",rank:52,examples:[{wrong:"I asked my Mom about it.",right:"I asked my mom about it."},{wrong:"We met on friday.",right:"We met on Friday\
."}],check(document,report){for(const token of document.tokens){if(token.kind!=="word"||isHeading(document,token))continue;const fault6=relative(document,token)??
calendar(token)??proper(document,token)??common(document,token);if(fault6)report(fault6)}}});function isHeading({paragraphs,plain},token){const paragraph=paragraphs[token.
paragraph];return paragraph!==void 0&&!/[.!?…,:;—"')-]/.test(plain[paragraph.end-1]??"")}function relative({tokens},token){if(!RELATIVES.has(token.lower))return void 0;
const before2=tokens[token.index-1];const next=tokens[token.index+1];const followsName=next?.kind==="word"&&beginsUpper(next.text);if(beginsTitle(token)){const owned=before2?.
kind==="word"&&POSSESSIVES.has(before2.lower)&&token.spaced&&!(beginsUpper(before2.text)&&tokens[before2.index-1]?.kind==="word");return owned&&!followsName?small(
token,MESSAGES.relative):void 0}if(!BARE_NAMES.has(token.lower)||followsName||!(isBare(before2,next)||isCalled(tokens,token)))return void 0;return{start:token.start,
end:token.end,message:MESSAGES.name,confidence:.85,remedies:[{to:capitalised(token.text)}]}}function isBare(before2,next){const ends=next===void 0||next.kind===
"punctuation";if(!ends||/^[-—–'’]/.test(next?.text??""))return false;if(before2?.kind==="punctuation")return before2.text===","&&(next?.inSpeech??false);return/^(?:thanks|sorry|hi|hey|hello|bye|goodbye|yes|no|okay|ok|love|please)$/.
test(before2?.lower??"")}function isCalled(tokens,token){const before2=tokens[token.index-1];const next=tokens[token.index+1];if(before2?.kind!=="word"||before2.
sentence!==token.sentence||!token.spaced)return false;const leads=/^(?:VERB|SCONJ|ADP)$/.test(before2.tags[0]??"")||/^(?:that|this|it|you|when|because|if)$/.test(
before2.lower);if(!leads||/^(?:of|as|like|become|became|than)$/.test(before2.lower))return false;return next===void 0||(next.kind==="punctuation"?!/^[-—–'’]/.
test(next.text):/^(?:VERB|AUX|ADP|PART)$/.test(next.tags[0]??""))}function beginsTitle(token){return new RegExp("^\\p{Lu}\\p{Ll}","u").test(token.text)}function calendar(token){
if(!DAYS.test(token.text))return void 0;return{start:token.start,end:token.end,message:MESSAGES.calendar,why:"The names of days and months are proper names.",confidence:.95,
remedies:[{to:capitalised(token.text)}]}}function proper({dictionary,tokens},token){const name=PROPER.get(token.text);const next=tokens[token.index+1]?.lower??"";
if(!name||dictionary.has(token.lower)||token.lower==="french"&&/^(?:horn|fr|toast|window|door|press|braid)/.test(next))return void 0;return{start:token.start,end:token.
end,message:MESSAGES.proper,confidence:.9,remedies:[{to:name}]}}var actorsOf=perDocument(document=>{const{tokens}=document;const actors=new Set;const add=token=>{
if(token?.tags[0]==="NOUN"&&new RegExp("^\\p{Ll}","u").test(token.text)&&!OFFICES.has(token.lower)&&!GROUPS.has(stem(token.lower)))actors.add(stem(token.lower))};
for(const{after:after2}of dialogueOf(document)){if(after2)add(tokens[after2.order==="verb-subject"?after2.last-1:after2.verb-1])}for(const token of tokens)if(token.
lower==="who")add(tokens[token.index-1]);return actors});var usesOf=perDocument(document=>{const actors=actorsOf(document);const counts=new Map;for(const token of document.
tokens){const key=stem(token.lower);if(token.kind!=="word"||!actors.has(key))continue;const uses=counts.get(key)??{small:0,capital:0};if(new RegExp("^\\p{Ll}","\
u").test(token.text))uses.small++;else if(isPlainPhrase(document,token))uses.capital++;counts.set(key,uses)}return counts});function stem(word){return word.replace(
/'s?$/,"").replace(/s$/,"")}function common(document,token){if(!beginsTitle(token))return void 0;const uses=usesOf(document).get(stem(token.lower));if(!uses||uses.
small<SMALL_USES||uses.small/(uses.small+uses.capital)<SMALL_SHARE)return void 0;return isPlainPhrase(document,token)?small(token,MESSAGES.common):void 0}function isPlainPhrase(document,token){
const{tokens}=document;const before2=tokens[token.index-1];const next=tokens[token.index+1];if(!token.spaced||before2?.kind!=="word"||before2.sentence!==token.sentence)
return false;if(before2.lower==="of"&&beginsUpper(tokens[before2.index-1]?.text??""))return false;if(next?.kind==="word"&&(!new RegExp("^\\p{Ll}","u").test(next.
text)||next.lower==="of"))return false;if(beginsUpper(before2.text)&&tokens[before2.index-1]?.sentence===before2.sentence)return false;return LEADS.test(before2.
lower)||before2.tags[0]==="NUM"}function small(token,message){return{start:token.start,end:token.end,message,confidence:.85,remedies:[{to:token.text.charAt(0).toLowerCase()+
token.text.slice(1)}]}}var comma_after_opening_exports={};__export(comma_after_opening_exports,{default:()=>comma_after_opening_default});import{readFileSync as readFileSync2}from"node:fs";import{basename}from"node:path";import{fileURLToPath}from"node:url";var MAGIC=1296846914;var VERSION2=2;var HEADER2=20;function decodeModel(bytes,name){const damaged=()=>new UserError(`The learned weights ${name} are damaged or of another version: install bluepencil again.`);if(bytes.
length<HEADER2)throw damaged();const view=new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength);if(view.getUint32(0,true)!==MAGIC||view.getUint8(4)!==VERSION2)
throw damaged();const bits=view.getUint8(5);const tableAt=HEADER2+view.getUint32(12,true);if(bytes.length!==tableAt+2**bits||view.getUint32(16,true)!==checksumFrom(
bytes,HEADER2))throw damaged();const table=new Int8Array(bytes.buffer,bytes.byteOffset+tableAt,2**bits);const meta=JSON.parse(new TextDecoder().decode(bytes.subarray(
HEADER2,tableAt)));return{bits,scale:view.getFloat32(8,true),table,meta}}function loadModel(url){const name=basename(fileURLToPath(url));let bytes;try{bytes=readFileSync2(
url)}catch{throw new UserError(`The learned weights ${name} are missing: install bluepencil again.`)}return decodeModel(bytes,name)}function slotOf(feature,label,bits){return combine(feature,label)>>>32-bits}function scoreOf(model5,features,label=0){let sum=0;for(let i=0;i<features.length;i++){
sum+=model5.table[slotOf(features[i],label,model5.bits)]}return sum*model5.scale}function scoresAmong(model5,features,labels){return[...labels.map(label=>scoreOf(
model5,features,label)),0]}function probabilityOf(score){return 1/(1+Math.exp(-score))}var COORDINATORS=new Set(["and","but","or","nor","yet"]);var SUBORDINATORS=new Set("although because if lest though unless whenever wherever whereas while whils\
t whether when where whose how why what whatever whoever whichever whom".split(" "));var PREPOSITION_OR_SUBORDINATOR=new Set("after before since until till as t\
han like once except for".split(" "));var EMBEDDED_QUESTION=new Set("how why what when where who whom whose which".split(" "));var TIME_NOUNS=new Set(["time","m\
oment","instant","minute","second"]);var NOMINATIVE=new Set(["i","he","she","we","they"]);var OBJECT_ONLY=new Set("me him us them myself yourself himself hersel\
f itself ourselves themselves".split(" "));var CLITIC=/^(.+?)'(?:ll|d|ve|re|m|s)$/;var FINITE_AUXILIARIES=new Set([...MODALS,..."am is are was were has have had\
 do does did ought need dare ain".split(" ")]);var BARE_NEGATION=/^(?:do|does|did|is|was|are|were|has|have|had|ca|wo|could|would|should|must|need|ai)n'?t$/;var stretchesOf=perDocument(
document=>findStretches(document.tokens));function stretchesIn(document,first,last){const stretches=stretchesOf(document);let from=0;for(let to=stretches.length;from<
to;){const middle=from+to>>1;if(stretches[middle].first<first)from=middle+1;else to=middle}let end=from;while(end<stretches.length&&stretches[end].last<=last)end++;
return stretches.slice(from,end)}function findStretches(tokens){const stretches=[];let first=0;for(let i=0;i<=tokens.length;i++){if(i<tokens.length&&i>first&&!endsStretch(
tokens,i))continue;if(i>first)stretches.push(readStretch(tokens,first,i));first=isMark(tokens,i)?i+1:i}return stretches.filter(stretch=>stretch.segments.length>
0)}function endsStretch(tokens,i){const token=tokens[i];return isMark(tokens,i)||token.sentence!==tokens[i-1].sentence}function isMark(tokens,i){const token=tokens[i];
if(token?.kind!=="punctuation"||/^(?:,|['’‘-])$/.test(token.text))return false;const next=tokens[i+1];return!(/^(?:\.{2,}|…)$/.test(token.text)&&next?.sentence===
token.sentence&&new RegExp("^\\p{Ll}","u").test(next.text))}function readStretch(tokens,first,last){const segments=[];let start=first;for(let i=first;i<=last;i++){
if(i<last&&tokens[i].text!==",")continue;if(i>start)segments.push({first:start,last:i,clauses:new SegmentReader(tokens,start,i).read()});start=i+1}return{first,
last,segments}}var SegmentReader=class{#tokens;#start;#end;#drafts=[];#draft;#waiting;#held;#at;constructor(tokens,start,end){this.#tokens=tokens;this.#start=start;
this.#end=end;this.#at=start;this.#draft=draft(start,"main")}read(){while(this.#at<this.#end)this.#step();this.#close();return this.#clauses()}#step(){const i=this.#at;
const token=this.#token(i);if(token.kind==="punctuation"){this.#at++}else if(this.#opens(i)){this.#at++}else if(token.lower==="to"&&this.#isBase(i+1)){this.#at=
i+2}else if(this.#isCliticSubject(i)){this.#waiting={first:i,last:i+1};this.#takeVerb(i)}else if(this.#isFinite(i)){this.#takeVerb(i)}else if(this.#opensByTimeNoun(
i)){this.#at=this.#nounPhrase(isPreposition(token)?i+1:i).last}else if(isPreposition(token)){this.#at=this.#governs(i)&&this.#nounPhrase(i+1)?.last||i+1}else{this.#waitFor(
this.#nounPhrase(i))}}#waitFor(phrase){if(!phrase){this.#at++;return}if(this.#draft.weak&&this.#waiting&&!this.#draft.verb){this.#draft.kind="main";this.#draft.
weak=false}else if(this.#waiting?.last===phrase.first&&!this.#draft.verb&&this.#isSubjectPronoun(phrase.first)){this.#hold();this.#openAt(phrase.first,"compleme\
nt")}this.#waiting=OBJECT_ONLY.has(this.#token(phrase.first).lower)?void 0:phrase;this.#at=phrase.last}#opens(i){const{lower}=this.#token(i);const atStart2=this.#isAtStart(
i);if(COORDINATORS.has(lower)){if(!atStart2&&!this.#draft.verb)return false;this.#open(i,atStart2?"main":this.#coordinatedKind());return true}const kind=this.#openedKind(
i,atStart2);if(!kind)return false;if(kind==="relative"&&!this.#draft.verb)this.#hold();this.#open(i,kind);this.#draft.weak=kind==="subordinate"&&PREPOSITION_OR_SUBORDINATOR.
has(lower);return true}#governs(i){if(i+2>=this.#end)return true;const{lower}=this.#token(i+1);return!EMBEDDED_QUESTION.has(lower)&&!(lower==="that"&&hasTag(this.#token(
i+2),"PRON"))}#opensByTimeNoun(i){const phrase=this.#nounPhrase(isPreposition(this.#token(i))?i+1:i);if(!phrase||phrase.last>=this.#end||!TIME_NOUNS.has(this.#token(
phrase.last-1).lower))return false;if(!/^(?:the|every|each|any|next|last)$/.test(this.#token(phrase.first).lower))return false;if(!this.#isSubjectPronoun(phrase.
last)&&!hasTag(this.#token(phrase.last),"PROPN"))return false;this.#open(i,"subordinate");return true}#coordinatedKind(){const kind=this.#draft.kind;return kind===
"subordinate"||kind==="complement"?kind:"main"}#openedKind(i,atStart2){const token=this.#token(i);const{lower}=token;const before2=atStart2?void 0:this.#token(i-
1);if(lower==="that")return this.#thatKind(i,before2);if(lower==="who"||lower==="which")return before2?"relative":this.#questionKind(i);if(EMBEDDED_QUESTION.has(
lower)&&atStart2)return this.#questionKind(i);if(SUBORDINATORS.has(lower))return"subordinate";if(PREPOSITION_OR_SUBORDINATOR.has(lower)&&this.#clauseFollows(i))
return"subordinate";return void 0}#thatKind(i,before2){if(!before2)return void 0;const next=this.#tokens[i+1];if(i+1>=this.#end||!next)return void 0;if(hasTag(before2,
"NOUN","PROPN"))return"relative";if(hasTag(before2,"ADJ")&&hasTag(next,"VERB","AUX"))return"relative";if(before2.lower==="now"||this.#has(this.#draft.first,i,"s\
o"))return"subordinate";if(hasTag(before2,"VERB","ADJ","PRON","ADV")&&hasTag(this.#token(i),"SCONJ"))return"complement";return void 0}#has(first,last,word){for(let i=first;i<
last;i++)if(this.#token(i).lower===word)return true;return false}#questionKind(i){const next=i+1<this.#end?this.#token(i+1):void 0;return next&&isFiniteAuxiliary(
next)?"main":"subordinate"}#clauseFollows(i){const phrase=this.#nounPhrase(i+1);if(!phrase)return false;if(this.#isCliticSubject(phrase.first))return true;const{
lower}=this.#token(phrase.first);if(NOMINATIVE.has(lower))return true;if(OBJECT_ONLY.has(lower))return false;let next=phrase.last;while(next<this.#end&&hasTag(this.#token(
next),"ADV"))next++;return next<this.#end&&this.#isFinite(next)}#takeVerb(i){const last=this.#verbGroup(i);const subject=this.#waiting;if(!this.#draft.verb){this.#draft.
verb={first:i,last};this.#draft.subject=subject;if(!subject)this.#withoutSubject(i,last);else if(subject.first===i)this.#draft.verb={first:i,last}}else if(this.#held&&
(!subject||subject.first===this.#draft.verb.last)){this.#resume({first:i,last})}else if(this.#isQuestionWordSubject(subject)){this.#openAt(i,"main");this.#draft.
subject={first:this.#start,last:i};this.#draft.verb={first:i,last}}else if(subject&&subject.first>=this.#draft.verb.last){this.#openAt(subject.first,this.#kindAfterVerb());
this.#draft.subject=subject;this.#draft.verb={first:i,last}}this.#waiting=void 0;this.#at=Math.max(this.#at,last)}#hold(){this.#held=this.#waiting}#resume(verb){
this.#openAt(verb.first,"main");this.#draft.subject=this.#held;this.#draft.verb=verb;this.#held=void 0}#isQuestionWordSubject(waiting){if(waiting||this.#draft.kind!==
"subordinate"||this.#draft.first!==this.#start)return false;return EMBEDDED_QUESTION.has(this.#token(this.#start).lower)}#isSubjectPronoun(i){const{lower}=this.#token(
i);return NOMINATIVE.has(lower)||this.#isCliticSubject(i)}#withoutSubject(i,last){const clause=this.#draft;if(clause.kind==="relative")return;const phrase=isFiniteAuxiliary(
this.#token(i))?this.#nounPhrase(last):void 0;if(phrase&&!OBJECT_ONLY.has(this.#token(phrase.first).lower)){clause.subject=phrase;clause.inverted=true;this.#at=
this.#verbAfter(phrase.last)}else if(this.#isFrontedParticiple(i)){clause.verb=void 0}else if(clause.kind!=="subordinate"&&clause.kind!=="complement"){clause.kind=
this.#isBase(i)&&this.#onlyOpenersBefore(i)?"imperative":"predicate"}}#isFrontedParticiple(i){const before2=this.#tokens[this.#start-1];const begins4=!before2||
isMark(this.#tokens,this.#start-1)||before2.sentence!==this.#token(i).sentence;return begins4&&!this.#isBase(i)&&canBe(this.#token(i).lower,"participle")&&this.#onlyOpenersBefore(
i)}#kindAfterVerb(){return this.#draft.kind==="subordinate"&&this.#draft.first===this.#start?"main":"complement"}#verbGroup(i){return this.#isCliticSubject(i)||
hasTag(this.#token(i),"AUX")||isFiniteAuxiliary(this.#token(i))?this.#verbAfter(i+1):i+1}#verbAfter(from){let last=from;for(let next=from;next<this.#end;next++){
const token=this.#token(next);if(hasTag(token,"VERB","AUX"))last=next+1;else if(!hasTag(token,"ADV")&&token.lower!=="not")break;if(hasTag(token,"VERB"))break}return last}#isCliticSubject(i){
if(i>=this.#end)return false;const{lower,tags}=this.#token(i);if(this.#isMistakenPossessive(i))return false;return CLITIC.test(lower)&&(tags.includes("AUX")||tags.
includes("VERB"))&&tags.length>1}#isMistakenPossessive(i){if(!/^(?:they|you)'re$/.test(this.#token(i).lower)||i===this.#start)return false;const next=this.#tokens[i+
1];return hasTag(this.#token(i-1),"VERB","ADP","DET")&&next!==void 0&&hasTag(next,"NOUN")}#isMistaggedVerb(i){const token=this.#token(i);if(this.#waiting?.last!==
i||this.#waiting.first!==i-1||!hasTag(token,"NOUN","ADJ","PROPN"))return false;const pronoun=this.#token(i-1).lower;if(pronoun==="i"||pronoun==="they")return canBe(
token.lower,"past")||canBe(token.lower,"base");return/^(?:he|she|we|it)$/.test(pronoun)&&canBe(token.lower,"past")}#isFinite(i){const token=this.#token(i);if(isFiniteAuxiliary(
token))return true;if(!hasTag(token,"VERB","AUX"))return this.#isMistaggedVerb(i);const forms3=verbReadings(token.lower).map(reading=>reading.form);if(forms3.includes(
"past")||forms3.includes("third"))return!this.#isReducedRelative(i);if(!forms3.includes("base")||token.lower==="be")return false;return this.#waiting?!isSingular(
this.#tokens,this.#waiting):this.#onlyOpenersBefore(i)}#isReducedRelative(i){if(!this.#waiting||!canBe(this.#token(i).lower,"participle"))return false;if(NOMINATIVE.
has(this.#token(this.#waiting.first).lower))return false;const next=i+1<this.#end?this.#token(i+1):void 0;if(!next||!hasTag(next,"ADP","ADV","PART"))return false;
const object=this.#nounPhrase(i+2);const after2=object?object.last:i+2;return after2<this.#end&&isFiniteAuxiliary(this.#token(after2))}#isBase(i){if(i>=this.#end)
return false;const{lower}=this.#token(i);const readings=verbReadings(lower);return readings.some(reading=>reading.form==="base")&&!readings.some(reading=>reading.
form==="past"&&reading.lemma!==lower)}#isAtStart(i){for(let before2=this.#start;before2<i;before2++){if(this.#token(before2).kind!=="punctuation")return false}return true}#onlyOpenersBefore(i){
for(let before2=this.#draft.first;before2<i;before2++){const token=this.#token(before2);if(token.kind==="word"&&!hasTag(token,"CCONJ","INTJ","ADV")&&token.lower!==
"please")return false}return true}#isAdverbial({first,last}){for(let i=first;i<last;i++)if(!hasTag(this.#token(i),"ADV","INTJ","CCONJ","ADP"))return false;return true}#nounPhrase(i){
let last=i;let head=-1;for(;last<this.#end;last++){const token=this.#token(last);if(isPronoun(token)){if(last>i)break;head=last;last++;break}if(hasTag(token,"DE\
T")||isPossessive2(token)){if(head>=0&&!isPossessive2(token))break;head=isPossessive2(token)?-1:head}else if(hasTag(token,"NOUN","PROPN","NUM"))head=last;else if(!(hasTag(
token,"ADJ")||head<0&&hasTag(token,"ADV","VERB")&&last>i))break;else if(hasTag(token,"VERB")&&isFiniteAuxiliary(token))break}if(head<0)return last>i&&hasTag(this.#token(
i),"DET")?{first:i,last}:void 0;return{first:i,last:head+1}}#open(i,kind){this.#openAt(i,kind);this.#draft.opener=i;this.#waiting=void 0}#openAt(i,kind){this.#close();
this.#draft=draft(i,kind)}#close(){this.#drafts.push(this.#draft)}#clauses(){const clauses=[];this.#settleHeld();const drafts=this.#drafts.filter((each,i)=>(this.#drafts[i+
1]?.first??this.#end)>each.first);for(const[i,each]of drafts.entries()){const last=drafts[i+1]?.first??this.#end;const previous2=clauses.at(-1);if(previous2&&each.
verb&&previous2.kind==="phrase"&&this.#isAdverbial(previous2)){each.first=previous2.first;clauses.pop()}if(!each.verb&&previous2&&!(each.opener!==void 0&&each.kind!==
"main")){clauses[clauses.length-1]={...previous2,last};continue}const{first,kind,opener,subject,verb,inverted}=each;const begun=previous2!==void 0&&opener!==void 0;
clauses.push({first,last,kind:verb||begun?kind:"phrase",opener,subject,verb,inverted})}return clauses}#settleHeld(){if(!this.#held)return;const held=this.#held;
for(const[i,each]of this.#drafts.entries()){const before2=this.#drafts[i-1];if(each.kind!=="complement"||each.first!==held.last||!before2)continue;each.kind=before2.
kind;each.opener=before2.opener;each.first=before2.first;this.#drafts.splice(i-1,1);return}}#token(i){return this.#tokens[i]}};function draft(first,kind){return{
first,kind,opener:void 0,subject:void 0,verb:void 0,inverted:false,weak:false}}function hasTag(token,...tags){return tags.includes(token.tags[0])}function isPreposition(token){
return hasTag(token,"ADP")||token.lower==="like"}function isPronoun(token){return hasTag(token,"PRON")&&!isPossessive2(token)}function isPossessive2(token){return token.
tags.at(-1)==="PART"&&/['’]s?$/.test(token.text)?true:/^(?:my|your|his|its|our|their)$/.test(token.lower)}function isFiniteAuxiliary(token){return FINITE_AUXILIARIES.
has(token.lower)||BARE_NEGATION.test(token.lower)}function isSingular(tokens,{first,last}){const head=tokens[last-1];if(hasTag(head,"PRON"))return/^(?:he|she|it|this|that|someone|everyone|nobody|something|nothing)$/.
test(head.lower);if(/^(?:a|an|this|that|each|every)$/.test(tokens[first].lower))return true;return!head.lower.endsWith("s")&&!/^(?:people|men|women|children|folk|police|others)$/.
test(head.lower)}var commaGapsOf=perDocument(document=>stretchesOf(document).flatMap(stretch=>gapsIn(document,stretch)));function gapsIn(document,stretch){const gaps=[];for(const[
i,segment]of stretch.segments.entries()){addFronted(document,stretch,i,gaps);addConjunctions(document,stretch,segment,i,gaps)}return gaps}var CONJUNCTIONS=new Set(
["but","so","yet"]);var NO_CLAUSE_AFTER=new Set("that as much many far long often well good little few very too for to of in on at with by from how what why who\
 because".split(" "));function addConjunctions({tokens},stretch,segment,order,gaps){for(let i=segment.first;i<segment.last-1;i++){const token=tokens[i];if(!CONJUNCTIONS.
has(token.lower))continue;const atStart2=i===segment.first;const before2=stretch.segments[order-1];if(atStart2&&(!before2||tokens[i-1]?.text!==","))continue;const left=atStart2?
i-2:i-1;if(tokens[left]?.kind!=="word"||NO_CLAUSE_AFTER.has(tokens[i+1]?.lower??""))continue;if(!isWholeClause(tokens,i+1,stretch.last))continue;const kind=token.
lower==="so"?"so":"but";if(kind==="so"&&isPurpose(tokens,i+1))continue;gaps.push({kind,left,right:i,hasComma:atStart2,from:stretch.first,stretch})}}function isPurpose(tokens,subject){
return[1,2,3].some(offset=>/^(?:can|could|may|might)(?:n't)?$/.test(tokens[subject+offset]?.lower??""))}function isWholeClause(tokens,first,last){let at=first;while(at<
last&&/^(?:ADV|SCONJ|INTJ)$/.test(tokens[at].tags[0])&&tokens[at]?.lower!=="there")at++;return at<last&&canBeginSubject(tokens,at)&&beginsClause2(tokens,at,last)}
function addFronted({tokens},stretch,order,gaps){const segment=stretch.segments[order];let from=frontStart(tokens,segment.first,segment.last);const add=(left,right,hasComma)=>gaps.
push({kind:"front",left,right,hasComma,from,stretch});let fronted=isFronting(tokens,from);for(let i=from+1;i<segment.last;i++){if(canRestart(tokens,i)){const next2=frontStart(
tokens,i,segment.last);if(isFronting(tokens,next2)){from=next2;fronted=true;i=next2;continue}}if(!fronted||isRelativeThat(tokens,from,i)||!canFollowFront(tokens[i-
1])||!canBeginSubject(tokens,i))continue;if(beginsClause2(tokens,i,segment.last))add(i-1,i,false)}const next=stretch.segments[order+1];if(!next||!fronted||segment.
last!==next.first-1)return;if(canBeginSubject(tokens,next.first)&&beginsClause2(tokens,next.first,next.last))add(segment.last-1,next.first,true)}var INTRODUCTIONS=new Set(
"and but or so yet then well oh now plus also".split(" "));function frontStart(tokens,first,last){let at=first;while(at<last-2&&INTRODUCTIONS.has(tokens[at].lower))
at++;return at}function canRestart(tokens,i){const{lower}=tokens[i-1];return COORDINATORS.has(lower)||lower==="so"||lower==="that"}var SUBORDINATORS2=new Set("a\
lthough because if unless when whenever wherever while whilst though once after before since until till as whatever whoever whichever what even just only not gi\
ven despite considering".split(" "));function isFronting(tokens,from){const token=tokens[from];if(token?.kind!=="word")return false;if(SUBORDINATORS2.has(token.
lower))return true;const tag=token.tags[0];if(tag==="ADP"||tag==="SCONJ"||tag==="ADV"&&!/^(?:how|why|where|there|never)$/.test(token.lower))return true;if(tag===
"PART")return token.lower==="to";if(tag==="VERB"||tag==="ADJ")return canBe(token.lower,"ing")||!/^(?:is|was)$/.test(token.lower);return isTimePhrase(tokens,from)}
function isRelativeThat(tokens,from,i){if(!/^that(?:'s)?$/.test(tokens[i]?.lower??""))return false;return!SUBORDINATORS2.has(tokens[from]?.lower??"")||/^(?:what|even|just|only)$/.
test(tokens[from]?.lower??"")}var TIMES2=/^(?:time|moment|instant|minute|second|day|days|night|morning|evening|afternoon|week|month|year|years|hour|hours|minutes|seconds|weeks|months|summer|winter|spring|autumn|fall|today|tonight|yesterday|tomorrow|way|while|later|ago)$/;
function isTimePhrase(tokens,from){for(let i=from;i<from+4;i++)if(TIMES2.test(tokens[i]?.lower??""))return true;return false}function canFollowFront({kind,lower,
tags}){if(kind!=="word"&&kind!=="number")return false;const tag=tags.at(-1);if(tag==="DET"||tag==="CCONJ"||tag==="SCONJ")return false;return!/^(?:the|a|an|my|your|his|its|our|their|and|or|but|if|when|because|although|as|than|who|which|that|every|no|very|i|he|she|we|they)$/.
test(lower)}var SUBJECT_TAGS=new Set(["PRON","DET","PROPN","NUM"]);var NO_SUBJECT=new Set("me him us them myself himself herself itself themselves who which who\
m".split(" "));function canBeginSubject(tokens,i){const{kind,lower,tags}=tokens[i];if(kind==="punctuation"||NO_SUBJECT.has(lower))return false;if(lower==="there"||
/^(?:my|your|his|her|its|our|their)$/.test(lower))return true;if(tags[0]==="NOUN")return isPluralForm(lower);if(tags[0]==="ADJ")return isPluralForm(tokens[i+1]?.
lower??"");return SUBJECT_TAGS.has(tags[0])}var REACH=8;function beginsClause2(tokens,first,last){for(let i=first;i<Math.min(last,first+REACH);i++){const token=tokens[i];
if(token.kind==="punctuation"&&token.text!=="-")return false;if(/'(?:ll|d|ve|re|m)$/.test(token.lower))return true;if(token.lower.endsWith("'s")&&(token.tags.includes(
"AUX")||token.tags.includes("VERB")))return true;if(token.tags[0]==="AUX")return true;if(token.tags[0]==="VERB"&&i>first){const{lower}=token;if(canBe(lower,"pas\
t")||canBe(lower,"third"))return true;if(canBe(lower,"base")&&tokens[i-1]?.lower!=="to")return true}if(i>first&&(token.tags[0]==="SCONJ"||COORDINATORS.has(token.
lower))&&token.lower!=="and")return false}return false}var NONE="-";var SMALL=new Set(["ADP","SCONJ","DET","PRON","AUX","CCONJ","PART","ADV","INTJ"]);function gapFeatures(document,gap){const{tokens}=document;const{kind:k,
left,right,from,stretch}=gap;const at=offset=>{const index=offset<0?left+1+offset:right+offset-1;return index>=stretch.first&&index<stretch.last?tokens[index]:void 0};
const w=offset=>wordOf(at(offset));const t=offset=>at(offset)?.tags.join("+")??NONE;const s=offset=>smallOf(at(offset));const opener=smallOf(tokens[from]);const opener2=smallOf(
tokens[from+1]);const length=left-from+1;const len=bucket(length);const tail=bucket(stretch.last-right);const verbs2=finiteBetween(tokens,from,left+1);const lastVerb=verbs2.
at(-1);const v=lastVerb===void 0?NONE:formOf(tokens[lastVerb]);const sinceVerb=lastVerb===void 0?NONE:bucket(left-lastVerb);const subject=subjectOf2(tokens,right);
const verb=verbAfter(tokens,right,stretch.last);const mv=verb===void 0?NONE:formOf(tokens[verb]);const gapToVerb=verb===void 0?NONE:bucket(verb-right);const before2=from>
stretch.first?smallOf(tokens[from-1]):markBefore(tokens,stretch);const end=markOf(tokens[stretch.last]);const commas=Math.min(3,stretch.segments.length-1-(gap.hasComma?
1:0));const more=verb===void 0?0:finiteBetween(tokens,verb+1,segmentEnd(stretch,right)).length;const nv=Math.min(3,verbs2.length);const{here,begins:begins4,previous:previous2}=clausesAround(
stretch,left,right);const speech2=tokens[left]?.inSpeech?"S":"N";const person=personOf(subject);const clausal=nv>0?"clause":"phrase";const type=openerType(tokens[from]);
const features=["bias",`p ${person} ${clausal}`,`po ${person} ${clausal} ${opener}`,`poe ${person} ${clausal} ${opener} ${len}`,`pol ${person} ${type} ${nv} ${len}`,
`pot ${person} ${type} ${nv} ${t(-1)}`,`pov ${person} ${type} ${nv} ${sinceVerb} ${v}`,`pt ${person} ${t(-2)} ${t(-1)}`,`pm ${person} ${type} ${nv} ${Math.min(more,
2)} ${mv===NONE?"":"v"}`,`pc ${person} ${type} ${here}|${begins4}`,`pb ${person} ${type} ${nv} ${before2}`,`pe ${person} ${type} ${nv} ${end}`,...[-4,-3,-2,-1,1,
2,3,4].flatMap(o=>[`w${o} ${w(o)}`,`t${o} ${t(o)}`]),`w-11 ${w(-1)} ${w(1)}`,`t-11 ${t(-1)} ${t(1)}`,`w-1t1 ${w(-1)} ${t(1)}`,`t-1w1 ${t(-1)} ${w(1)}`,`w12 ${w(
1)} ${w(2)}`,`s123 ${s(1)} ${s(2)} ${s(3)}`,`t123 ${t(1)} ${t(2)} ${t(3)}`,`w-2-1 ${w(-2)} ${w(-1)}`,`s-3-2-1 ${s(-3)} ${s(-2)} ${s(-1)}`,`t-3-2-1 ${t(-3)} ${t(
-2)} ${t(-1)}`,`t-2112 ${t(-2)} ${t(-1)} ${t(1)} ${t(2)}`,`s-2112 ${s(-2)} ${s(-1)} ${s(1)} ${s(2)}`,`t-112 ${t(-1)} ${t(1)} ${t(2)}`,`o ${opener}`,`oo ${opener}\
 ${opener2}`,`ol ${opener} ${len}`,`on ${opener} ${nv} ${v}`,`onl ${opener} ${nv} ${len}`,`ons ${opener} ${nv} ${sinceVerb}`,`onsw ${opener} ${nv} ${sinceVerb} ${s(
1)}`,`os ${opener} ${subject}`,`osv ${opener} ${nv} ${subject} ${mv}`,`ot-1 ${opener} ${nv} ${t(-1)} ${t(1)}`,`os-1 ${opener} ${nv} ${s(-1)} ${s(1)}`,`olen ${opener}\
 ${nv} ${len} ${subject}`,`b ${before2}`,`bo ${before2} ${opener}`,`bon ${before2} ${opener} ${nv}`,`len ${len}`,`lens ${len} ${tail}`,`lenn ${len} ${nv}`,`sv ${subject}\
 ${mv}`,`s ${subject}`,`mv ${mv} ${gapToVerb}`,`v ${v} ${sinceVerb}`,`vs ${v} ${sinceVerb} ${subject}`,`vw ${lastVerb===void 0?NONE:wordOf(tokens[lastVerb])} ${sinceVerb}`,
`vws ${lastVerb===void 0?NONE:wordOf(tokens[lastVerb])} ${sinceVerb} ${subject}`,`end ${end}`,`ende ${end} ${opener}`,`commas ${commas} ${nv}`,`more ${more} ${nv}`,
`moreo ${more} ${opener} ${nv}`,`c ${previous2}|${here}|${begins4}`,`co ${previous2}|${here}|${begins4} ${opener}`,`cn ${here}|${begins4} ${nv} ${subject}`,`cl ${here}\
|${begins4} ${len}`,`sp ${speech2}`,`spo ${speech2} ${opener}`];return features.map(feature=>hashText(`${k} ${feature}`))}function wordOf(token){if(!token)return NONE;
if(token.kind==="number")return"0";if(token.tags.includes("PROPN")&&new RegExp("^\\p{Lu}","u").test(token.text))return token.tags.length>1?"Name's":"Name";return token.
lower}function smallOf(token){if(!token)return NONE;const tag=token.tags[0];if(SMALL.has(tag))return token.lower;return tag==="VERB"?formOf(token):tag}function formOf(token){
if(token.tags.includes("AUX"))return token.lower.replace(/^.+(?='(?:ll|d|ve|re|m|s)$)/,"");return verbReadings(token.lower).map(reading=>reading.form).join("/")}
function finiteBetween(tokens,first,last){const found=[];for(let i=first;i<last;i++){const token=tokens[i];if(!token.tags.includes("VERB")&&!token.tags.includes(
"AUX"))continue;if(/ing$/.test(token.lower)||tokens[i-1]?.lower==="to")continue;const previous2=found.at(-1);if(previous2!==void 0&&tokens[previous2]?.tags.includes(
"AUX")&&i-previous2<=2)found.pop();found.push(i)}return found}function subjectOf2(tokens,first){const token=tokens[first];const tag=token.tags[0];if(tag==="PRON"||
token.lower==="there")return token.lower.replace(/'.*$/,"");if(tag==="PROPN")return"Name";if(tag==="CCONJ"||tag==="SCONJ"||tag==="ADV")return`${token.lower} ${smallOf(
tokens[first+1])}`;return tag==="DET"?`${token.lower} ${tokens[first+1]?.tags[0]}`:`${tag} ${tokens[first+1]?.tags[0]}`}function personOf(subject){if(/^(?:i|he|she|we|they|you)$/.
test(subject))return"person";return/^(?:it|there|Name|this|that)$/.test(subject)?subject:"other"}function openerType({lower,tags}){if(/^(?:when|whenever|if|as|after|before|since|until|till|once|while|whilst|because|although|though|unless|wherever)$/.
test(lower))return"subordinator";if(tags[0]==="VERB")return lower.endsWith("ing")?"ing":"participle";return tags[0]}function verbAfter(tokens,first,last){for(let i=first;i<
Math.min(last,first+REACH+2);i++){const{tags}=tokens[i];if(tags.includes("VERB")||tags.includes("AUX"))return i}return void 0}function segmentEnd(stretch,index){
return stretch.segments.find(({last})=>last>index)?.last??stretch.last}function markBefore(tokens,{first}){const token=tokens[first-1];return token&&token.sentence===
tokens[first]?.sentence?markOf(token):"start"}function markOf(token){if(!token)return"end";if(/^[.…]{2,}$|^…$/.test(token.text))return"...";return token.text.
replace(/[“”]/g,'"').slice(0,1)}function clausesAround(stretch,left,right){let here;let previous2;let begins4=NONE;for(const{clauses}of stretch.segments){for(const clause of clauses){
if(clause.first===right)begins4=clause.kind;if(clause.first>left)continue;previous2=here;here=clause}}const isInside=here!==void 0&&right<here.last;return{here:`${here?.
kind??NONE}${isInside?"+":""}`,begins:begins4,previous:previous2?.kind??NONE}}function bucket(length){if(length<=6)return`${length}`;if(length<=8)return"8";if(length<=
11)return"11";return length<=16?"16":"17"}function confusionSet(words,rare=false){const name=[...words].sort().join(" ");return{words,labels:words.slice(0,-1).map(word=>hashText(`${name}:${word}`)),rare}}
function setsByWord(sets){const byWord=new Map;for(const set of sets){for(const word of set.words){const own=byWord.get(word)??[];own.push(set);byWord.set(word,
own)}}return byWord}var GAP=10;var BARE=/^(?:(?:do|did|does|is|was|are|were|has|have|had|could|would|should|must|ai)nt|im|ive|youre|youve|youll|youd|theyre|theyve|theyll|theyd|weve|hes|shes|thats|whats|theres|didnt)$/;
var APOSTROPHE_BEFORE=/(nt|m|ve|re|ll|d|s)$/;var ContextReader=class{#classes;#views=new Map;constructor(classes){this.#classes=classes}read(tokens){const paragraphs=tokens.
length===0?0:tokens[tokens.length-1].paragraph+1;const size=tokens.length+GAP*(paragraphs+1);const context={words:new Uint32Array(size).fill(BLANK.word),clusters:new Uint32Array(
size).fill(BLANK.cluster),parts:new Uint32Array(size).fill(BLANK.parts),suffixes:new Uint32Array(size).fill(BLANK.suffix),topical:new Uint8Array(size),question:new Uint8Array(
size),capital:new Uint8Array(size),names:new Uint8Array(size),places:new Uint32Array(tokens.length)};let begins4=true;tokens.forEach((token,i)=>{if(i===0||token.
paragraph!==tokens[i-1].paragraph)begins4=true;const at=i+GAP*(token.paragraph+1);const capital4=new RegExp("^\\p{Lu}","u").test(token.text);const name=capital4&&
this.#isName(token,begins4);const view=name?nameView(token.lower):this.#view(token);context.places[i]=at;context.words[at]=view.word;context.clusters[at]=view.cluster;
context.parts[at]=view.parts;context.suffixes[at]=view.suffix;context.topical[at]=view.topical?1:0;context.capital[at]=capital4?1:0;context.names[at]=name?1:0;begins4=
token.kind==="punctuation"&&(begins4||/[.?!…:“"‘*—]/.test(token.text)||/^'$/.test(token.text))});markQuestions(tokens,context);return context}#isName(token,begins4){
if(/^i(?:'|$)/.test(token.lower))return false;const known3=this.#classes.get(token.lower);return!begins4||known3===void 0||known3.parts==="PROPN"}#view(token){let view=this.#views.
get(token.lower);if(!view){view=this.#makeView(token);this.#views.set(token.lower,view)}return view}#makeView({lower,kind}){if(kind==="number")return plainView(
"#");if(kind==="punctuation")return plainView(markKey(lower));const word=BARE.test(lower)?lower.replace(APOSTROPHE_BEFORE,end=>end==="nt"?"n't":`'${end}`):lower;
const known3=this.#classes.get(word);if(known3?.parts==="PROPN")return nameView(word);const parts=known3?.parts??shapeOf(word);return{word:hashText(word),cluster:known3?
hashText(`c${known3.cluster}`):hashText(parts),parts:hashText(parts),suffix:hashText(`s${word.slice(-3)}`),topical:word.length>=4&&(!known3||/NOUN|VERB|ADJ/.test(
parts))}}};function plainView(key){const hash=hashText(key);return{word:hash,cluster:hash,parts:hash,suffix:hash,topical:false}}var BLANK=plainView("");var NAME=plainView(
"<name>");var NAMES=plainView("<name's>");function nameView(lower){return lower.endsWith("'s")?NAMES:NAME}function markKey(mark){if(/^(?:\.{2,}|…+)$/.test(mark))
return"…";if(/^[—–-]+$/.test(mark))return"—";return mark.replace(/[“”]/g,'"').replace(/[’‘]/g,"'")}function shapeOf(word){if(word.endsWith("'s"))
return"?'s";if(word.includes("-"))return"?-";return`?${/(?:ing|in'|ed|ly|s)$/.exec(word)?.[0]??""}`}function markQuestions(tokens,context){let question=0;for(let i=tokens.
length-1;i>=0;i--){const token=tokens[i];if(token.kind==="punctuation"){if(/[?]/.test(token.text))question=1;else if(/[.!…]/.test(token.text))question=0}if(i+
1<tokens.length&&token.paragraph!==tokens[i+1].paragraph)question=0;context.question[context.places[i]]=question}}var templates=1e3;var template=()=>hashText(`t${templates++}`);
var WORD=[-3,-2,-1,1,2,3];var PART=[-4,-3,-2,-1,1,2,3,4];var GRAMS=[[-2,-1],[-1,1],[1,2],[-2,1],[-1,2],[-2,-1,1],[-1,1,2],[-3,-2,-1],[1,2,3]];var LONG_GRAMS=[[-2,
-1,1,2],[-3,-2,-1,1],[-1,1,2,3]];var T={words:WORD.map(template),clusters:WORD.map(template),parts:PART.map(template),wordGrams:GRAMS.map(template),clusterGrams:GRAMS.
map(template),partGrams:GRAMS.map(template),longGrams:LONG_GRAMS.map(template),mixed:Array.from({length:12},template),suffixes:[-1,1].map(template),bag:template(),
clusterBag:template(),bias:template(),question:template(),capital:template()};var BAG=9;function contextFeatures(context,index,out){const at=context.places[index];
const{words,clusters,parts,suffixes}=context;out.length=0;out.push(T.bias);out.push(combine(T.question,context.question[at]));out.push(combine(T.capital,context.
capital[at]));single(words,WORD,T.words,at,out);single(clusters,WORD,T.clusters,at,out);single(parts,PART,T.parts,at,out);grams(words,GRAMS,T.wordGrams,at,out);
grams(clusters,GRAMS,T.clusterGrams,at,out);grams(parts,GRAMS,T.partGrams,at,out);grams(parts,LONG_GRAMS,T.longGrams,at,out);mixed(context,at,out);out.push(combine(
T.suffixes[0],suffixes[at-1]));out.push(combine(T.suffixes[1],suffixes[at+1]));topic(context,at,out);return out}function single(hashes2,offsets,ids,at,out){for(let k=0;k<
offsets.length;k++){out.push(combine(ids[k],hashes2[at+offsets[k]]))}}function grams(hashes2,shapes,ids,at,out){for(let k=0;k<shapes.length;k++){let hash=ids[k];
for(const offset of shapes[k])hash=combine(hash,hashes2[at+offset]);out.push(hash)}}function mixed({words,clusters,parts},at,out){const pair=(k,left,right)=>out.
push(combine(combine(T.mixed[k],left),right));pair(0,words[at-1],parts[at+1]);pair(1,parts[at-1],words[at+1]);pair(2,words[at-1],clusters[at+1]);pair(3,clusters[at-
1],words[at+1]);pair(4,words[at+1],parts[at+2]);pair(5,parts[at-2],words[at-1]);pair(6,words[at+1],clusters[at+2]);pair(7,clusters[at-2],words[at-1]);pair(8,parts[at+
1],words[at+2]);pair(9,words[at-2],parts[at-1]);pair(10,combine(words[at-1],parts[at+1]),parts[at+2]);pair(11,combine(parts[at-2],parts[at-1]),words[at+1])}function topic({
words,clusters,topical},at,out){for(let offset=-BAG;offset<=BAG;offset++){if(offset===0||topical[at+offset]===0)continue;out.push(combine(T.bag,words[at+offset]),
combine(T.clusterBag,clusters[at+offset]))}}var FILES={classes:"classes/classes.json",index:"classes/index.bin",words:"classes/words.bin"};var loaded2;function wordClasses(){loaded2??=new PackedClasses;return loaded2}var PackedClasses=class{#classes=JSON.parse(readBuilt(FILES.classes).toString("utf8"));#index=wordsIn(readBuilt(FILES.index));#words=new SortedWords(this.#index.
subarray(this.#index.length/2),readBuilt(FILES.words));#found=new Map;get(word){if(this.#found.has(word))return this.#found.get(word);const at=this.#words.indexOf(
word);const found=at===void 0?void 0:this.#classes[this.#index[at]];this.#found.set(word,found);return found}};var REACH2=4;var learned;function load3(){if(learned)return learned;const model5=loadModel(dataUrl("confusion/weights.bin"));const meta=model5.meta;const sets=setsByWord(
meta.sets.map(line=>confusionSet(line.split(" "))));learned={model:model5,sets,pairs:meta.pairs};return learned}var readConfusions=perDocument(document=>{const{
sets}=load3();const context=new ContextReader(wordClasses()).read(document.tokens);const features=[];const candidates=[];const fitting=new Map;for(const token of document.
tokens){if(token.kind!=="word")continue;const own=sets.get(token.lower);if(!own||isLoud(token.text)||context.names[context.places[token.index]]===1)continue;contextFeatures(
context,token.index,features);const candidate=bestRival(token,own,features);if(candidate)candidates.push(candidate);else fitting.set(token.lower,(fitting.get(token.
lower)??0)+1)}return{candidates,fitting}});function isLoud(text){return text.length>1&&text===text.toUpperCase()}function bestRival(token,sets,features){const{model:model5,
pairs:pairs3}=load3();let best;for(const{words,labels}of sets){const scores=scoresAmong(model5,features,labels);const written2=scores[words.indexOf(token.lower)];
for(let k=0;k<words.length;k++){const meant2=words[k];const margin=scores[k]-written2;const thresholds=meant2===token.lower?void 0:pairs3[`${token.lower}>${meant2}`];
if(!thresholds||margin<thresholds[0]-REACH2)continue;if(!best||margin-thresholds[0]>best.margin-best.thresholds[0])best={token,meant:meant2,margin,thresholds}}}
return best}var NAME2="confusion/slips.txt";var NO_COMPARATIVES=new Set("other former latter inner outer upper lower clever bitter tender eager sober proper silver slender \
sinister somber sombre under ever never over after however super number later earlier farther further hither".split(" "));var CLASSES2={"<stop>":word=>word===""||
/^[.,!?;:…—)"]/.test(word),"<start>":word=>word===""||/^[.!?;:…("]/.test(word),"<noun>":word=>partsOf(word).startsWith("NOUN"),"<adj>":word=>partsOf(word)===
"ADJ","<er>":isComparative,"<ing>":word=>/.ing$/.test(word)&&canBe(word,"ing"),"<participle>":word=>canBe(word,"participle"),"<n't>":word=>word.endsWith("n't")};
var loaded3;function findSlips(document){loaded3??=readSlips(readDataLines(NAME2));const slips=[];for(const token of document.tokens){const patterns=token.kind===
"word"?loaded3.get(token.lower):void 0;const match=patterns?.find(pattern=>fits(document,token,pattern));if(match)slips.push({token,meant:match.meant})}return slips}
function fits(document,token,{before:before2,after:after2}){return after2.every((atom,i)=>allows(atom,wordAt(document,token,i+1)))&&before2.every((atom,i)=>allows(
atom,wordAt(document,token,i-before2.length)))}function allows({words,classes,not},word){const found=words.has("*")||words.has(word)||classes.some(name=>CLASSES2[name](
word));return found!==not}function wordAt({tokens},token,offset){const other2=tokens[token.index+offset];return other2&&other2.paragraph===token.paragraph?other2.
lower.replace(/[“”]/,'"'):""}function partsOf(word){return wordClasses().get(word)?.parts??""}function isComparative(word){if(!/...er$/.test(word)||NO_COMPARATIVES.
has(word))return false;const stem2=word.slice(0,-2);const stems=[stem2,word.slice(0,-1),stem2.replace(/(.)\1$/,"$1"),stem2.replace(/i$/,"y")];return stems.some(
positive=>partsOf(positive).includes("ADJ"))}function readSlips(lines){const lists=new Map;const patterns=new Map;for(const{line,text}of lines){const list3=/^(@[a-z-]+) = (\S+)$/.
exec(text);const slip=/^(.*)\[([a-z']+)>([a-z']+)\](.*)$/.exec(text);if(list3)lists.set(list3[1],list3[2]);else if(slip){const[,before2,written2,meant2,after2]=slip;
const own=patterns.get(written2)??[];own.push({meant:meant2,before:atomsOf(before2,lists,line),after:atomsOf(after2,lists,line)});patterns.set(written2,own)}else
throw wrong(line,"expected “words [written>meant] words” or “@name = words”")}return patterns}function atomsOf(text,lists,line){return text.split(" ").filter(
Boolean).map(source=>atomOf(source,lists,line))}function atomOf(source,lists,line){const not=source.startsWith("!")||lists.get(source)?.startsWith("!")===true;const words=new Set;
const classes=[];const parts=source.replace(/^!/,"").split("/").flatMap(part=>{if(!part.startsWith("@"))return[part];const list3=lists.get(part);if(!list3)throw wrong(
line,`no list is named ${part}`);return list3.replace(/^!/,"").split("/")});for(const part of parts){if(!part.startsWith("<"))words.add(part);else if(Object.hasOwn(
CLASSES2,part))classes.push(part);else throw wrong(line,`no class is named ${part}`)}return{words,classes,not}}function wrong(line,what){return new UserError(`${dataPath(
NAME2)}, line ${line}: ${what}.`)}var DRAFT_RATE=21;var PRIOR_WORDS=1e3;var MOST_UP=2.5;var MOST_DOWN=.7;var HABIT_RATE=.05;var HABIT_FALL=2.5;var COMMON=60;var findMistakenWords=perDocument(document=>{
const slips=findSlips(document);const known3=new Set(slips.map(({token})=>token.index));const reading=readConfusions(document);const open2=reading.candidates.filter(
({token})=>!known3.has(token.index)&&!isWholeClause2(document,token));const fallOf=falls(document,reading,slips);const weighed=open2.flatMap(confusion=>{const certainty=certaintyOf(
confusion,fallOf(confusion));return certainty?[{token:confusion.token,meant:confusion.meant,certainty}]:[]});const sure=slips.map(({token,meant:meant2})=>({token,
meant:meant2,certainty:"sure"}));return[...sure,...weighed].sort((left,right)=>left.token.index-right.token.index)});function isWholeClause2({tokens},{index,lower}){
if(!/^(?:you're|they're|it's|we're)$/.test(lower))return false;const[before2,,noun,after2]=tokens.slice(Math.max(0,index-1),index+3);if(!before2||!noun||!/^(?:if|because|that|when|since|though|unless|but)$/.
test(before2.lower))return false;return noun.kind==="word"&&(!after2||after2.kind==="punctuation")}function certaintyOf({margin,thresholds},fall){const[likely,sure,
safe]=thresholds;const level2=margin+fall;if(level2<likely)return void 0;if(margin>=safe&&fall>=0)return"safe";return margin+Math.min(fall,0)>=sure?"sure":"like\
ly"}function falls({tokens},{candidates,fitting},slips){const sure=candidates.filter(({margin,thresholds})=>margin>=thresholds[1]);const habits=new Map;for(const{
token,meant:meant2}of[...sure,...slips]){const pair=pairOf(token.lower,meant2);habits.set(pair,(habits.get(pair)??0)+1)}const drafty=draftFall(sure.length+slips.
length,tokens.length);const uses=word=>fitting.get(word)??0;return({token:{lower},meant:meant2})=>{const surely=habits.get(pairOf(lower,meant2))??0;return drafty+
habitFall(surely,uses(lower)+uses(meant2))-topicRise(lower,uses(lower))}}function pairOf(left,right){return left<right?`${left} ${right}`:`${right} ${left}`}function draftFall(sure,length){
const expected=DRAFT_RATE*length/1e4;const prior=DRAFT_RATE*PRIOR_WORDS/1e4;const ratio=(sure+prior)/(expected+prior);return Math.max(-MOST_UP,Math.min(MOST_DOWN,
Math.log(ratio)))}function habitFall(surely,uses){if(surely<2)return 0;const ratio=(surely+1)/(HABIT_RATE*(surely+uses)+1);return Math.max(0,Math.min(HABIT_FALL,
1.5*Math.log(ratio)))}function topicRise(word,fitting){return loadWords().frequency(word)<COMMON?Math.log(1+fitting)/2:0}var model;var scoredGapsOf=perDocument(document=>{model??=loadModel(dataUrl("missing-comma/weights.bin"));const learned2=model;const mistaken=new Set(findMistakenWords(
document).map(({token})=>token.index));const gaps=commaGapsOf(document).filter(({right})=>!mistaken.has(right));return gaps.map(gap=>({gap,score:scoreOf(learned2,
gapFeatures(document,gap))}))});function leavesOut(gaps,kinds,{due,prior}){const places=gaps.filter(({gap,score})=>kinds.includes(gap.kind)&&score>=due);const without=places.
filter(({gap})=>!gap.hasComma).length+prior.places*prior.share;return Math.log(without/(places.length+prior.places-without))}var WEIGHT={signs:2.5,habit:2.75};var MOST_SIGNS=1.5;
function limitBy({limit,least},signs,habit){return Math.max(least,limit-WEIGHT.signs*Math.min(signs,MOST_SIGNS)-WEIGHT.habit*habit)}function commaAfter({start,end,text},confidence){return{start,end,confidence,remedies:[{to:`${text},`}]}}var comma_splice_exports={};__export(comma_splice_exports,{default:()=>comma_splice_default});var NO_CANDIDATE=new Set([...COORDINATORS,..."which who whom whose that for because although though than till until unless whereas and/or etc".split(" ")]);var commaPlacesOf=perDocument(
document=>{const places=[];for(const stretch of stretchesOf(document)){for(let right=1;right<stretch.segments.length;right++){const segment=stretch.segments[right];
const before2=stretch.segments[right-1];const comma=segment.first-1;const next=document.tokens[segment.first];if(before2.last!==comma||document.tokens[comma]?.text!==
","||!next.spaced)continue;if(next.kind!=="word"||NO_CANDIDATE.has(next.lower)||isAside(stretch,right))continue;places.push({comma,stretch,right})}}return places});
function isAside({segments},right){const segment=segments[right];return segment.last-segment.first===1&&right+1<segments.length}function isIndependent({kind}){return kind===
"main"||kind==="imperative"}function firstIndependent(segments,from){for(let i=from;i<segments.length;i++){const found=segments[i]?.clauses.find(isIndependent);
if(found)return found}return void 0}function commaFeatures(document,place){const view=new CommaView(document,place);return["bias",...localFeatures(view),...clauseFeatures(view)].map(hashText)}var NONE2="\
-";var CommaView=class{document;place;segments;right;constructor(document,place){this.document=document;this.place=place;this.segments=place.stretch.segments;this.
right=place.right}at(offset){const token=this.document.tokens[this.place.comma+offset];return token?.sentence===this.document.tokens[this.place.comma]?.sentence?
token:void 0}word(offset){return wordOf2(this.at(offset))}tag(offset){return this.at(offset)?.tags.join("+")??NONE2}token(index){return this.document.tokens[index]}};
function wordOf2(token){if(!token)return NONE2;if(token.kind==="number")return"0";if(token.tags.includes("PROPN")&&new RegExp("^\\p{Lu}","u").test(token.text))return token.
tags.length>1?"Name's":"Name";return token.lower}function localFeatures(view){const w=offset=>view.word(offset);const t=offset=>view.tag(offset);const features=[];
for(const offset of[-3,-2,-1,1,2,3,4]){features.push(`w${offset} ${w(offset)}`,`t${offset} ${t(offset)}`)}features.push(`w-11 ${w(-1)} ${w(1)}`,`t-11 ${t(-1)} ${t(
1)}`,`w12 ${w(1)} ${w(2)}`,`w123 ${w(1)} ${w(2)} ${w(3)}`,`t12 ${t(1)} ${t(2)}`,`t123 ${t(1)} ${t(2)} ${t(3)}`,`t1234 ${t(1)} ${t(2)} ${t(3)} ${t(4)}`,`w1t2 ${w(
1)} ${t(2)}`,`w1t23 ${w(1)} ${t(2)} ${t(3)}`,`t1w2 ${t(1)} ${w(2)}`,`w-21 ${w(-2)} ${w(-1)}`,`t-21 ${t(-2)} ${t(-1)}`,`t-321 ${t(-3)} ${t(-2)} ${t(-1)}`,`t-1w1 ${t(
-1)} ${w(1)}`,`w-1t1 ${w(-1)} ${t(1)}`,`t-112 ${t(-1)} ${t(1)} ${t(2)}`,`t-2112 ${t(-2)} ${t(-1)} ${t(1)} ${t(2)}`);return features}function clauseFeatures(view){
const{segments,right}=view;const before2=segments[right-1];const after2=segments[right];const next=segments[right+1];const leftKinds=kindsOf(segments.slice(Math.
max(0,right-3),right));const lastKinds=kindsOf([before2]);const rightKinds=kindsOf([after2]);const nextKinds=next?kindsOf([next]):NONE2;const leftMain=firstIndependent(
segments,0);const hasMain=leftMain!==void 0&&leftMain.first<view.place.comma?"M":"m";const mainHere=before2.clauses.some(clause2=>clause2.kind==="main"||clause2.
kind==="imperative")?"B":"b";const clause=after2.clauses[0];const subject=subjectOf3(view,clause);const verb=verbOf(view,clause);const lastClause=before2.clauses.
at(-1);const lastVerb=verbOf(view,lastClause);const opening2=openingWord(view,view.place.stretch);const startMark=markBefore2(view);const endMark2=markAfter(view);
const follows=next?`,${wordOf2(view.token(next.first))}`:endMark2;const leftLength=bucket2(view.place.comma-view.place.stretch.first);const beforeLength=bucket2(
before2.last-before2.first);const afterLength=bucket2(after2.last-after2.first);const gapSubject=clause.subject?bucket2(clause.subject.first-after2.first):NONE2;
const gapVerb=clause.verb?bucket2(clause.verb.first-after2.first):NONE2;const speech2=view.token(view.place.comma).inSpeech?"S":"N";const w1=view.word(1);const laterMain=laterIndependent(
segments,right);const unit=unitOf(view);const negated=before2.clauses.some(each=>isNegated(view,each))?"not":"";const sides=`${hasMain}${mainHere} ${lastKinds}|${rightKinds}`;
return[`L ${leftKinds}`,`B ${lastKinds}`,`R ${rightKinds}`,`R2 ${rightKinds},${nextKinds}`,`B|R ${lastKinds}|${rightKinds}`,`L|R ${leftKinds}|${rightKinds}`,`L|\
R2 ${leftKinds}|${rightKinds},${nextKinds}`,`M ${hasMain}${mainHere}`,`M|R ${hasMain}${mainHere}|${clause.kind}`,`M|R s ${hasMain}${mainHere}|${clause.kind} ${subject}\
 ${verb}`,`M|R w ${hasMain}${mainHere}|${clause.kind} ${w1}`,`M|later ${hasMain}${mainHere}|${clause.kind} ${laterMain} ${w1}`,`unit ${unit}`,`unit|R ${unit}|${clause.
kind}`,`unit|R s ${unit}|${clause.kind} ${subject}`,`unit|R v ${unit}|${clause.kind} ${verb}`,`unit|R2 ${unit}|${rightKinds},${nextKinds} ${laterMain}`,`not ${negated}\
 ${subject} ${clause.kind}`,`s ${subject}`,`v ${verb}`,`sv ${subject} ${verb}`,`lv ${lastVerb}`,`lv|v ${lastVerb}|${verb}`,`lk ${lastClause.kind} ${lastVerb} ${bucket2(
view.place.comma-lastClause.first)}`,`gap ${gapSubject} ${gapVerb}`,`gapk ${clause.kind} ${gapSubject} ${gapVerb} ${hasMain}${mainHere}`,`open ${opening2}`,`ope\
n|R ${opening2}|${clause.kind} ${hasMain}${mainHere}`,`opent ${view.token(view.place.stretch.first).tags[0]} ${hasMain}${mainHere} ${clause.kind}`,`bopen ${wordOf2(
view.token(before2.first))} ${mainHere} ${clause.kind}`,`from ${startMark} ${hasMain}`,`to ${endMark2}`,`to|R ${endMark2} ${clause.kind} ${w1}`,`follows ${follows}`,
`follows|R ${follows} ${clause.kind} ${afterLength}`,`len ${beforeLength} ${afterLength}`,`lens ${sides} ${beforeLength} ${afterLength}`,`leftlen ${leftLength} ${hasMain}`,
`pos ${Math.min(right,4)} ${Math.min(segments.length-right,4)}`,`pos|k ${Math.min(right,4)} ${Math.min(segments.length-right,4)} ${lastKinds}|${rightKinds}`,`sp\
eech ${speech2} ${clause.kind}`,`speech|w ${speech2} ${w1}`,`inv ${clause.inverted} ${endMark2}`,`short ${afterLength} ${follows} ${verb}`,`subjects ${subjectOf3(
view,lastClause)}|${subject}`,`subjects|k ${subjectOf3(view,lastClause)}|${subject} ${lastClause.kind}|${clause.kind}`]}function kindsOf(segments){return segments.
map(segment=>segment.clauses.slice(-3).map(clause=>KIND_LETTERS[clause.kind]).join("")).join(",")}var KIND_LETTERS={main:"M",imperative:"I",predicate:"v",subordinate:"\
s",relative:"r",complement:"c",phrase:"-"};function unitOf(view){let kinds="";for(let i=view.right-1;i>=0;i--){const segment=view.segments[i];const independent=segment.
clauses.some(isIndependent);const opening2=view.segments[i+1];if(independent)return opening2&&kinds?`M${kinds} ${openingWord(view,opening2)}`:`M${kindsOf([segment])}`;
kinds=`,${kindsOf([segment])}${kinds}`;if(kinds.length>8)break}return`${kinds} ${openingWord(view,view.segments[0])}`}function isNegated(view,{verb}){if(!verb)return false;
for(let i=verb.first;i<=verb.last;i++){if(/^(?:not|never|no|.*n'?t)$/.test(view.document.tokens[i]?.lower??""))return true}return false}function subjectOf3(view,{
subject}){if(!subject)return NONE2;const first=view.token(subject.first);const head=view.token(subject.last-1);if(first.tags[0]==="PRON"||first.lower==="there")
return first.lower.replace(/'.*$/,"");if(head.tags.includes("PROPN"))return"Name";return`${first.tags[0]==="DET"?first.lower:first.tags[0]??NONE2} ${head.tags[0]}`}
function verbOf(view,{verb}){if(!verb)return NONE2;const{lower,tags}=view.token(verb.first);if(tags.includes("AUX"))return lower.replace(/^.*(?='(?:ll|d|ve|re|m|s)$)/,
"");return verbReadings(lower).map(reading=>reading.form).join("/")}function openingWord(view,{first}){const token=view.token(first);return["NOUN","VERB","ADJ",
"PROPN","NUM"].includes(token.tags[0]??"")?`${token.tags[0]}`:token.lower}function markBefore2(view){const{first}=view.place.stretch;const token=view.document.tokens[first-
1];return token&&token.sentence===view.token(first).sentence?markName(token):"start"}function markAfter(view){const token=view.document.tokens[view.place.stretch.
last];return token?markName(token):"end"}function markName({text}){if(/^[.…]{2,}$|^…$/.test(text))return"...";return text.replace(/[“”]/g,'"').slice(0,1)}
function laterIndependent(segments,right){for(let i=right+1;i<Math.min(segments.length,right+3);i++){const kind=segments[i]?.clauses[0]?.kind;if(kind==="main")return`\
M${i-right}`}return NONE2}function bucket2(length){if(length<=3)return`${length}`;if(length<=5)return"5";if(length<=8)return"8";if(length<=13)return"13";return length<=
21?"21":"22"}var EXCEPTIONS=[isTagQuestion,isShortParallel,isCorrelative,isComment,isQuotedQuestion,isList,isSeriesOfClauses,isAdverbial2,isFrontedAfterConjunction,isUnfinished,
isFragment];function isRightComma(document,place){const sides=new Sides(document,place);return EXCEPTIONS.some(applies=>applies(sides))}var Sides=class{tokens;before;after;place;constructor({
tokens},place){this.tokens=tokens;this.place=place;this.before=place.stretch.segments[place.right-1];this.after=place.stretch.segments[place.right]}};function isTagQuestion({
after:after2,tokens}){const clause=after2.clauses[0];if(!clause.inverted||after2.last-after2.first>3)return false;return tokens[after2.first]?.tags[0]==="AUX"}var SHORT=3;
function isShortParallel({before:before2,after:after2,tokens}){if(before2.last-before2.first>SHORT||after2.last-after2.first>SHORT)return false;const[left,right]=[
tokens[before2.first],tokens[after2.first]];return left.tags[0]===right.tags[0]&&(left.lower===right.lower||!/'(?:s|m|re)$/.test(left.lower))}var SERIES_LENGTH=11;
function isSeriesOfClauses({before:before2,after:after2,tokens,place}){const{segments}=place.stretch;const last=segments[place.right+1];if(place.right!==1||segments.
length>4||!last||!/^(?:and|or)$/.test(tokens[last.first]?.lower??""))return false;const isShort2=({first,last:last2})=>last2-first<=SERIES_LENGTH;return isShort2(
before2)&&isShort2(after2)&&[before2,after2,last].every(segment=>segment.clauses.some(isIndependent))}var COMPARATIVE=/^(?:more|less|better|worse|sooner|fewer|.{3,}er)$/;
function isCorrelative({before:before2,after:after2,tokens,place}){const compares=first=>COORDINATORS.has(tokens[first]?.lower??"")?compares(first+1):tokens[first]?.
lower==="the"&&COMPARATIVE.test(tokens[first+1]?.lower??"");return compares(after2.first)&&(compares(before2.first)||compares(place.stretch.first))}var COMMENTS=new Set(
"think thinks thought guess guessed suppose supposed believe believed fear feared hope hoped imagine imagined know knew see say says said wonder wondered mean b\
et swear reckon reckoned presume realized realised decided mused reflected ask assume told asked replied answered added noticed remembered".split(" "));var COMMENT_LENGTH=5;
function isComment({after:after2,tokens}){const[clause,...rest]=after2.clauses;if(!clause?.verb||clause.kind!=="main"||rest.length>0)return false;if(after2.last-
after2.first>COMMENT_LENGTH)return false;if(/^(?:sure|certain)$/.test(tokens[after2.last-1]?.lower??""))return true;const verb=tokens[clause.verb.last-1];return COMMENTS.
has(verb.lower)&&clause.verb.last>=after2.last-1}function isQuotedQuestion({before:before2,after:after2,tokens}){return COMMENTS.has(tokens[before2.last-1]?.lower??
"")&&after2.clauses[0]?.inverted===true}var LIST=3;var LIST_ITEM=9;function isList({place,tokens,after:after2}){const first=tokens[after2.first]?.lower;const alike=place.
stretch.segments.filter(segment=>tokens[segment.first]?.lower===first&&segment.last-segment.first<=LIST_ITEM);return alike.length>=LIST&&alike.includes(after2)}
function isAdverbial2({after:after2,tokens}){return tokens[after2.first]?.tags[0]==="ADP"&&after2.clauses[0]?.kind!=="subordinate"}var OPENS_DEPENDENT=new Set([
"ADP","ADV","SCONJ","VERB"]);function isFrontedAfterConjunction({place,tokens}){for(let i=place.right-1;i>0;i--){const segment=place.stretch.segments[i];if(segment.
clauses.some(isIndependent))return false;const[first,second]=[tokens[segment.first],tokens[segment.first+1]];if(first&&COORDINATORS.has(first.lower)&&OPENS_DEPENDENT.
has(second?.tags[0]??""))return true}return false}function isUnfinished({before:before2,tokens}){const last=before2.clauses.at(-1);if(!last||last.kind==="phrase"||
last.opener===void 0||last.verb)return false;return!tokens.slice(last.first,last.last).some(({tags})=>tags.includes("VERB"))}function isFragment({after:after2,place}){
const next=place.stretch.segments[place.right+1];return!after2.clauses.some(isIndependent)&&!next?.clauses.some(isIndependent)}var contraction_exports={};__export(contraction_exports,{default:()=>contraction_default});var single2=["-","–","—",":",";"];var pairs={",":[","],"-":["-"],"–":["–"],"—":["—"],'"':['"'],"'":["'"],"‘":["’"],"‚":["’"],"’":["’","‚"],
"“":["”"],"”":["”"],"„":["”","“"],"«":["»"],"»":["«"],"‹":["›"],"›":["‹"],"(":[")"],"[":["]"],"{":["}"],"⟨":["⟩"],"「":["」"]};var open=Object.
keys(pairs);function isLiteral(parent,index){if(!(parent&&parent.children)){throw new Error("Parent must be a node")}const siblings=parent.children;if(index!==null&&
typeof index==="object"&&"type"in index){index=siblings.indexOf(index);if(index===-1){throw new Error("Node must be a child of `parent`")}}if(typeof index!=="nu\
mber"||Number.isNaN(index)){throw new TypeError("Index must be a number")}return Boolean(!containsWord(parent,-1,index)&&siblingDelimiter(parent,index,1,single2)||
!containsWord(parent,index,siblings.length)&&siblingDelimiter(parent,index,-1,single2)||isWrapped(parent,index))}function isWrapped(parent,position2){const previous2=siblingDelimiter(
parent,position2,-1,open);if(previous2){return siblingDelimiter(parent,position2,1,pairs[toString(previous2)])!==void 0}return false}function siblingDelimiter(parent,position2,step2,delimiters){
let index=position2+step2;while(index>-1&&index<parent.children.length){const sibling=parent.children[index];if(sibling.type==="WordNode"||sibling.type==="Sourc\
eNode"){break}if(sibling.type!=="WhiteSpaceNode"){return delimiters.includes(toString(sibling))?sibling:void 0}index+=step2}}function containsWord(parent,start,end){
while(++start<end){if(parent.children[start].type==="WordNode"){return true}}return false}var list={aint:"ain't",arent:"aren't",couldnt:"couldn't",didnt:"didn't",doesnt:"doesn't",dont:"don't",hadnt:"hadn't",hasnt:"hasn't",havent:"haven't",hed:"he'd",
hes:"he's",howd:"how'd",hows:"how's",howll:"how'll",Id:"I'd",Im:"I'm",Ive:"I've",isnt:"isn't",mightnt:"mightn't",mustve:"must've",mustnt:"mustn't",neednt:"needn\
't",oclock:"o'clock",shant:"shan't",shes:"she's",shouldve:"should've",shouldnt:"shouldn't",thatd:"that'd",thats:"that's",thered:"there'd",theres:"there's",therere:"\
there're",theyd:"they'd",theyll:"they'll",theyre:"they're",theyve:"they've",tis:"'tis",twas:"'twas",twere:"'twere",wasnt:"wasn't",weve:"we've",werent:"weren't",
whatll:"what'll",whatre:"what're",whats:"what's",whatve:"what've",whens:"when's",wheres:"where's",whereve:"where've",whod:"who'd",wholl:"who'll",whos:"who's",whove:"\
who've",whys:"why's",wouldve:"would've",wouldnt:"wouldn't",yall:"y'all",youd:"you'd",youll:"you'll",youre:"you're",youve:"you've"};var data=createMap();var emptyOptions={};function retextContractions(options){const settings=options||emptyOptions;const allowLiterals=settings.allowLiterals;const straight2=settings.
straight;return function(tree,file){visit(tree,"WordNode",function(node,index,parent){const actual=toString(node);const normal=actual.replace(/['’]/g,"");let expected=data.
get(normal);if(expected){if(!straight2){expected=expected.replace(/'/g,"’")}if(actual===expected||parent&&index!==void 0&&!allowLiterals&&isLiteral(parent,index)){
return}const message=file.message("Unexpected "+(normal===actual?"missing":straight2?"smart":"straight")+" apostrophe in `"+actual+"`, expected `"+expected+"`",
{ancestors:parent?[parent,node]:[node],place:node.position,ruleId:"missing-"+(straight2?"straight":"smart")+"-apostrophe",source:"retext-contractions"});message.
actual=actual;message.expected=[expected];message.url="https://github.com/retextjs/retext-contractions#readme"}})}}function createMap(){const result=new Map;let key;
for(key in list){if(Object.hasOwn(list,key)){const value=list[key];result.set(key,value);if(key===key.toLowerCase()){result.set(key.toUpperCase(),value.toUpperCase());
result.set(key.charAt(0).toUpperCase()+key.slice(1),value.charAt(0).toUpperCase()+value.slice(1))}}}return result}var spell={straight:retextContractions({allowLiterals:true,straight:true}),curly:retextContractions({allowLiterals:true,straight:false})};var LEFT_ALONE=new Set(
["tis","twas","twere","whens","whys","hows","hed","id","im","ive"]);var MORE={couldve:"could've",mightve:"might've",mustnt:"mustn't",itll:"it'll",thatll:"that'l\
l",therell:"there'll",heres:"here's",ive:"I've","i'am":"I'm","your'e":"you're","you'r":"you're","they'r":"they're","their're":"they're","the'yre":"they're","wer\
'e":"we're","ar'nt":"aren't","wo'nt":"won't","ca'nt":"can't","could'nt":"couldn't","would'nt":"wouldn't"};var BROKEN=/\b(?:do|does|did|is|was|are|were|has|have|had|could|would|should|ca|wo)n(?: |;|´|`|")t\b(?!["'])/gi;
var OPENERS=new Set("and but so then if when where what why because since that think guess suppose hope maybe perhaps know until before after once now or yes no\
 okay ok sure".split(" "));var AMBIGUOUS={cant:{to:"can't",isFault:before2=>!isNominal(before2)&&!/^(?:to|'|.*s')$/.test(before2?.lower??"")},wont:{to:"won't",isFault:(before2,after2)=>!isWontNoun(
before2)&&after2?.lower!=="to"&&after2?.kind==="word"},im:{to:"I'm",isFault:(before2,after2)=>isEnglish(before2)&&isEnglish(after2)&&!isNominal(before2)},id:{to:"\
I'd",isFault:(before2,after2)=>opensClause(before2)&&startsPredicate(after2,ID_AFTER)},ill:{to:"I'll",isFault:(before2,after2)=>opensClause(before2)&&startsPredicate(
after2,WILL_AFTER)},well:{to:"we'll",isFault:(before2,after2)=>opensSubclause(before2)&&startsPredicate(after2,WILL_AFTER)},hell:{to:"he'll",isFault:(before2,after2)=>after2?.
lower!=="take"&&opensClause(before2)&&startsPredicate(after2,WILL_AFTER)},shell:{to:"she'll",isFault:(before2,after2)=>opensClause(before2)&&startsPredicate(after2,
WILL_AFTER)},shed:{to:"she'd",isFault:(before2,after2)=>opensClause(before2)&&startsPredicate(after2,HAD_AFTER)},hed:{to:"he'd",isFault:(before2,after2)=>opensClause(
before2)&&startsPredicate(after2,HAD_AFTER)},wed:{to:"we'd",isFault:(before2,after2)=>opensClause(before2)&&startsPredicate(after2,HAD_AFTER)},lets:{to:"let's",
isFault:isHortative}};var WILL_AFTER=new Set("be have get go never always just see tell take give make do come show try need find ask bring wait let help stay k\
eep leave".split(" "));var ID_AFTER=new Set("have be like love rather never better say been do go take".split(" "));var HAD_AFTER=new Set("been have be never al\
ways better gone like love rather just".split(" "));var contraction_default=defineRule({id:"contraction",message:"This contraction needs its apostrophe.",why:"T\
he apostrophe stands where the letters were left out.",severity:"error",rank:70,examples:[{wrong:"I dont know.",right:"I don't know."},{wrong:"It is’nt mine.",
right:"It isn’t mine."},{wrong:"Lets go home.",right:"Let's go home."}],check(document,report){const write=to=>document.style.quotes==="curly"?to.replaceAll("\
'","’"):to;for(const{start,end,actual,expected}of retextMessagesOnWords(spell[document.style.quotes],document)){const lower=straight(actual).toLowerCase();const to=expected[0];
if(to===void 0||lower===straight(to).toLowerCase()||LEFT_ALONE.has(lower.replaceAll("'","")))continue;report({start,end,confidence:.99,remedies:[{to:write(to),safety:"\
safe"}]})}for(const match of document.text.matchAll(BROKEN)){const to=match[0].replace(/n.t$/i,end=>`${end[0]}'${end[2]}`);const start=match.index;report({start,
end:start+match[0].length,confidence:.97,remedies:[{to:write(to)}]})}for(const token of document.tokens){const to=token.kind==="word"?meant(document,token):void 0;
if(!to)continue;const{start,end}=token;report({start,end,confidence:.93,remedies:[{to:write(likeCase(token.text,to))}]})}}});function meant(document,token){const sure=MORE[token.
lower];if(sure)return sure;const known3=Object.hasOwn(AMBIGUOUS,token.lower)?AMBIGUOUS[token.lower]:void 0;if(!known3||token.text===token.text.toUpperCase())return void 0;
return known3.isFault(neighbour(document,token,-1),neighbour(document,token,1))?known3.to:void 0}function neighbour(document,token,step2){const other2=document.
tokens[token.index+step2];if(!other2||other2.sentence!==token.sentence||/^["“”‘]$/.test(other2.text))return void 0;return other2}function straight(text){return text.
replace(/[’‘´`]/g,"'")}function opensClause(before2){return!before2||before2.kind==="punctuation"||OPENERS.has(before2.lower)}function opensSubclause(before2){
return before2!==void 0&&before2.kind==="word"&&OPENERS.has(before2.lower)&&!["and","so","no","yes"].includes(before2.lower)}function startsPredicate(after2,verbs2){
return after2!==void 0&&verbs2.has(after2.lower)}function isNominal(before2){return before2!==void 0&&/^(?:DET|ADJ|ADP|NUM)$/.test(before2.tags.at(-1)??"")&&before2.
lower!=="that"}function isWontNoun(before2){return before2!==void 0&&(isNominal(before2)||/^(?:be|is|are|was|were|am|been|being|my|your|his|her|its|our|their|ever|as|than|.*(?:'s|s'|'re|'m))$/.
test(before2.lower))}function isEnglish(token){return token===void 0||token.kind==="punctuation"||/^(?:and|but|so|then|that|think|cause|because|if|when|since|now|yes|no|not|a|the|just|so|going|gonna|sorry|sure|here|fine|glad|afraid|really|too|only|still|very|already|tired|happy|your|with|at|on|to|trying|good|okay|ok|coming|done|always|never|also|well|oh|like)$/.
test(token.lower)}var HORTATIVE_VERBS=new Set("talk look hope start try play move walk stop wait call change return face pray dance head".split(" "));function isHortative(before2,after2){
if(after2?.kind!=="word")return false;const opens=!before2||before2.kind==="punctuation"||/^(?:and|but|so|then|now|okay|ok|yes|no|well|oh|hey|please|on)$/.test(
before2.lower);if(!opens||before2?.lower==="and"&&after2.lower==="out")return false;if(/^(?:not|just|at)$/.test(after2.lower)||isIrregular(after2.lower))return canBe(
after2.lower,"base");return HORTATIVE_VERBS.has(after2.lower)||after2.tags[0]==="VERB"&&canBe(after2.lower,"base")}var dialogue_tag_exports={};__export(dialogue_tag_exports,{default:()=>dialogue_tag_default});var BEGINS_CLAUSE=new Set("i he she they we a an the my his her their".split(" "));var MESSAGES2={comma:"A dialogue tag belongs to the sentence of the speech: a\
 comma goes before it.",action:"The speech ends with a full stop before an action.",lower:"A dialogue tag goes on with the sentence: it begins in lower case.",lead:"\
A comma goes between the tag and the speech it leads to."};var LOWERED=new Set("he she it we you they the a an his her its my our your their this that these tho\
se one another someone somebody everyone everybody nobody both all neither each".split(" "));var STYLED=/^(?:Majesty|Majesties|Highness|Lordship|Ladyship|Grace|Excellency|Honou?r|Holiness|Worship|Reverence)$/;
var dialogue_tag_default=defineRule({id:"dialogue-tag",message:MESSAGES2.comma,why:"Speech and the words that say who speaks make one sentence.",severity:"error",
rank:65,examples:[{wrong:'"Stay here." he said.',right:'"Stay here," he said.'},{wrong:'"Stay here," She said.',right:'"Stay here," she said.'},{wrong:'"Where?"\
 The guard asked.',right:'"Where?" the guard asked.'}],check(document,report){const lines=dialogueOf(document);lines.forEach((line,i)=>{const previous2=lines[i-
1];const faults=[unmarked(document,line)??tagAfter(document,line,lines[i+1]),tagBefore(document,previous2,line)];for(const fault6 of faults)if(fault6)report(fault6)})}});
function tagAfter(document,line,following2){const{tokens,plain}=document;const{quotation:quotation2,after:after2}=line;if(after2?.kind!=="tag"||!after2.speech)return void 0;
const word=tokens[after2.first];if(beginsUpper(word.text)&&leadsOn(document,line,following2))return void 0;const close=quotation2.end-1;if(plain.slice(quotation2.
end,word.start).trim()!=="")return void 0;const isSure3=after2.speech.kind==="says"||!beginsUpper(word.text);const lower=isLowerable(tokens,after2)?word.text.charAt(
0).toLowerCase():void 0;const end=endMark(plain,close);const isCry=after2.speech.lemma==="cry"&&/[?!]/.test(plain[close-1]??"");if(end==="stop"||end==="none"){if(!isSure3)
return void 0;const start=end==="stop"?close-1:close;const comma={start,end:close,text:","};const edits=lower?[comma,{start:word.start,end:word.start+1,text:lower}]:
[comma];const safety=end==="stop"&&!beginsUpper(word.text)&&isSaid(after2)?"safe":"ask";return{start:close-1,end:word.end,confidence:.95,remedies:[{title:"write\
 a comma",safety,edits}]}}if(!lower||end!=="comma"&&!isSure3&&!isCry)return void 0;return{start:word.start,end:word.end,message:MESSAGES2.lower,confidence:.95,remedies:[
{to:lower+word.text.slice(1),safety:end==="comma"&&isSaid(after2)?"safe":"ask"}]}}function unmarked(document,{quotation:quotation2,after:after2,next}){const{tokens,
plain,paragraphs}=document;const word=next===void 0?void 0:tokens[next];const opensParagraph=paragraphs[quotation2.paragraph]?.first===quotation2.first;if(!word?.
spaced||word.kind!=="word"||!opensParagraph||quotation2.last-quotation2.first<4)return void 0;const close=quotation2.end-1;if(!new RegExp("\\p{L}'?$","u").test(
plain.slice(close-2,close))||!after2&&!BEGINS_CLAUSE.has(word.lower))return void 0;const isTag=after2?.kind==="tag"||speaks(tokens,word.index);const mark={start:close,
end:close,text:isTag?",":"."};const edits=isTag?[mark]:[mark,...raise(word)];if(isTag&&beginsUpper(word.text)&&LOWERED.has(word.lower))return void 0;return{start:close-
1,end:word.end,message:isTag?MESSAGES2.comma:MESSAGES2.action,confidence:.9,remedies:[{title:isTag?"write a comma":"write a full stop",edits}]}}function speaks(tokens,first){
for(const token of tokens.slice(first+1,first+9)){if(token.paragraph!==tokens[first]?.paragraph||/[.!?"]/.test(token.text))return false;if(speechVerb(token.lower)?.
kind==="says"&&token.tags[0]==="VERB")return true}return false}function isSaid({speech:speech2}){return speech2!==void 0&&/^(?:say|ask|reply|answer|whisper|murmur|mutter)$/.
test(speech2.lemma)}function leadsOn(document,{quotation:quotation2},following2){const{plain,tokens}=document;if(following2?.quotation.paragraph!==quotation2.paragraph)
return false;if(!beginsUpper(firstWord2(tokens,following2)?.text??"A"))return false;const between=plain.slice(quotation2.end,following2.quotation.start).trimEnd();
return/[,:]$/.test(between)&&!hasSentenceEnd(between)}function hasSentenceEnd(text){return/[.!?]\s/.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr|St|[A-Z])\./g,""))}function endMark(plain,close){
const last=plain[close-1]??"";if(last===",")return"comma";if(last==="."&&!/[.…?!]/.test(plain[close-2]??""))return"stop";return/[\p{L}\p{N}]/u.test(last)?"non\
e":"other"}function isLowerable(tokens,{first,order}){const word=tokens[first];if(!beginsUpper(word.text))return false;if(order==="verb-subject")return true;return LOWERED.
has(word.lower)&&!STYLED.test(tokens[first+1]?.text??"")}var LEADS2=new Set("say ask reply whisper shout murmur mutter exclaim add yell tell respond announce re\
peat".split(" "));var MENTIONS=new Set("as what who which that to of not never without n't than like for".split(" "));function tagBefore(document,previous2,line){
const{before:before2}=line;if(!before2?.speech||!LEADS2.has(before2.speech.lemma)||!endsSentence(document,line))return void 0;if(isResumed(document,previous2,line)||
mentions(document,before2))return void 0;return missingComma(document,line)}function isResumed({plain},previous2,{quotation:quotation2}){if(previous2?.quotation.
paragraph!==quotation2.paragraph)return false;return!hasSentenceEnd(plain.slice(previous2.quotation.end,quotation2.start))}function mentions({tokens},before2){const verb=tokens[before2.
verb];for(let i=verb.index-1;i>=verb.index-4;i--){const token=tokens[i];if(!token||token.paragraph!==verb.paragraph||token.kind==="punctuation")return false;if(MENTIONS.
has(token.lower))return true}return false}function endsSentence({plain,tokens},{quotation:quotation2,next}){if(!quotation2.closed||!/[.?!…]/.test(plain[quotation2.
end-2]??""))return false;const words=tokens.slice(quotation2.first,quotation2.last).filter(token=>token.kind==="word").length;return words>1&&(next===void 0||beginsUpper(
tokens[next].text))}function missingComma({tokens},{quotation:quotation2}){const last=tokens[quotation2.first-1];const open2=tokens[quotation2.first];if(last.kind===
"punctuation"||!open2.spaced)return void 0;return{start:last.start,end:last.end,message:MESSAGES2.lead,severity:"warning",confidence:.85,remedies:[{to:`${last.text}\
,`}]}}var homophone_exports={};__export(homophone_exports,{default:()=>homophone_default});var NAME3="confusion/glosses.txt";var loaded4;function glossOf(word){loaded4??=readGlosses(readDataLines(NAME3));return loaded4.get(word)}function readGlosses(lines){
const glosses=new Map;for(const{line,text}of lines){const match=/^([a-z']+): (\S.*)$/.exec(text);if(!match)throw new UserError(`${dataPath(NAME3)}, line ${line}\
: expected “word: what it means”.`);glosses.set(match[1],match[2])}return glosses}var homophone_default=defineRule({id:"homophone",message:"This word stands where another one belongs.",why:"The two sound or look alike, and a spelling checker \
passes both.",severity:"warning",rank:45,examples:[{wrong:"They ate they’re bread.",right:"They ate their bread."},{wrong:"She was taller then him.",right:"Sh\
e was taller than him."}],check(document,report){for(const word of findMistakenWords(document))report(faultOf(document,word))}});var CONFIDENCE={likely:.85,sure:.95,
safe:.99};function faultOf({style},{token,meant:meant2,certainty}){return{start:token.start,end:token.end,message:`“${printed(token.lower)}” stands where “${printed(
meant2)}” belongs.`,...whyOf(token.lower,meant2),severity:certainty==="likely"?"warning":"error",confidence:CONFIDENCE[certainty],remedies:[{to:inStyle(meant2,
token.text,style.quotes),safety:certainty==="safe"?"safe":"ask"}]}}function whyOf(written2,meant2){const glosses=[meant2,written2].flatMap(word=>{const gloss=glossOf(
word);return gloss?[`“${printed(word)}”: ${gloss}`]:[]});return glosses.length>0?{why:`${glosses.join("; ")}.`}:{}}function printed(word){return word.replace(
/'/g,"’")}function inStyle(word,model5,quotes){const cased=likeCase(model5,word);return quotes==="curly"?printed(cased):cased}var mark_spacing_exports={};__export(mark_spacing_exports,{default:()=>mark_spacing_default});var BEFORE=/(?<=[\p{L}\p{N}"”'’)]) +(?=(?:[,;]|[!?]+|\.(?!\.|\d|[\p{L}]|\s\.))(?:["”'’)]?(?:\s|$)))/gu;var AFTER_COMMA=new RegExp("(?<=\\p{Ll}{2})[,;](?=\
\\p{L}{2})","gu");var AFTER_STOP=new RegExp("(?<=(?<![@./\\p{L}])\\p{L}\\p{Ll}{2,})[.!?](?=\\p{Lu}\\p{Ll}+(?:\\s|[,.]))","gu");var MESSAGES3={before:"No space s\
tands before this mark.",after:"A space is missing after this mark.",quote:"No space stands between the speech and its quotation mark.",double:"One space is eno\
ugh."};var DOUBLE=/(?<=[^\s|]) {2,3}(?=[^\s|])/g;var AFTER_SENTENCE=/[.!?:…]["'”’)*_]*$/;var TYPISTS=.1;var HABIT=12;var mark_spacing_default=defineRule({
id:"mark-spacing",message:MESSAGES3.before,why:"A mark belongs to the word before it and is set apart from the word after it.",severity:"error",rank:53,examples:[
{wrong:"She stopped , then ran.",right:"She stopped, then ran."},{wrong:"She stopped.Then she ran.",right:"She stopped. Then she ran."}],check(document,report){
const{text}=document;const spaced2=[...text.matchAll(BEFORE)];const found=spaced2.length>HABIT?[]:spaced2.map(match=>faultAt(match.index,match[0],"",MESSAGES3.before));
for(const pattern of[AFTER_COMMA,AFTER_STOP]){for(const match of text.matchAll(pattern))found.push(faultAt(match.index,match[0],`${match[0]} `,MESSAGES3.after))}
for(const fault6 of[...found,...besideQuotes(document),...doubled2(text)])report(fault6)}});function faultAt(start,actual,to,message){return{start,end:start+actual.
length,message,confidence:.95,remedies:[{to,safety:to===""?"safe":"ask"}]}}function besideQuotes({tokens,quotations}){const faults=[];for(const{first,last,closed}of quotations){
if(!closed||last-first<3)continue;const[open2,word]=[tokens[first],tokens[first+1]];const[mark,close]=[tokens[last-2],tokens[last-1]];const isOpen=open2&&word?.
spaced&&open2.spaced&&word.start-open2.end<3;const isClose=mark&&close?.spaced&&/^[.,!?…]+$/.test(mark.text)&&close.start-mark.end<3;if(isOpen&&!isClose)faults.
push(faultAt(open2.end," ".repeat(word.start-open2.end),"",MESSAGES3.quote));if(isClose&&!isOpen)faults.push(faultAt(mark.end," ".repeat(close.start-mark.end),"",
MESSAGES3.quote))}return faults.length>HABIT?[]:faults}function doubled2(text){const places=[...text.matchAll(DOUBLE)];if(places.length===0||places.length>HABIT)
return[];const isEnd=at=>AFTER_SENTENCE.test(text.slice(Math.max(0,at-4),at));const ends=text.match(/[.!?…]["'”’)]* +(?=\S)/g)?.length??0;const typists=places.
filter(({index})=>isEnd(index)).length>TYPISTS*ends;return places.filter(({index})=>!(typists&&isEnd(index))).map(({index,0:actual})=>faultAt(index,actual," ",MESSAGES3.
double))}var missing_end_mark_exports={};__export(missing_end_mark_exports,{default:()=>missing_end_mark_default});var FEWEST_WORDS=6;var missing_end_mark_default=defineRule({id:"missing-end-mark",message:"The sentence has no mark at its end.",why:"Without it the reader expe\
cts the sentence to go on.",severity:"error",rank:45,examples:[{wrong:"She ran. The others were already at the door\n\nNobody spoke.",right:"She ran. The others\
 were already at the door.\n\nNobody spoke."}],check(document,report){const{paragraphs}=document;paragraphs.forEach((paragraph,i)=>{const neighbours2=[paragraphs[i-
1],paragraphs[i+1]];const fault6=narration(document,paragraph,neighbours2);if(fault6)report(fault6)});for(const{quotation:quotation2,next}of dialogueOf(document)){
if(!quotation2.closed||!endsLine(document,quotation2,next)||!beginsSpeech(document,quotation2))continue;const fault6=speech(document,quotation2);if(fault6)report(
fault6)}}});function endsLine({tokens,text},{end},next){const after2=next===void 0?void 0:tokens[next];return!after2||/^["“]$/.test(after2.text)&&text.slice(end,
after2.start).includes("\n")}function beginsSpeech({plain},{start}){return/(?:^|\n|[.!?]"?\s)\s*$/.test(plain.slice(Math.max(0,start-4),start))}function narration({
plain,tokens},paragraph,neighbours2){const[,after2]=neighbours2;const body=plain.slice(paragraph.start,paragraph.end);const isComma=new RegExp("\\p{Ll},$","u").
test(body);if(!after2||!(isComma||new RegExp("\\p{Ll}{2}$","u").test(body))||!/[.!?]"?\s+["\p{Lu}]/u.test(body)||body.includes("\n"))return void 0;if(!/^["\p{Lu}]/u.
test(body)||!/^["\p{Lu}]/u.test(plain.slice(after2.start,after2.start+1)))return void 0;if(neighbours2.some(other2=>other2&&!/[.!?…"'—-]$/.test(plain.slice(
other2.start,other2.end))))return void 0;const words=tokens.slice(paragraph.first,paragraph.last).filter(({kind})=>kind==="word").length;const leadsToSpeech=isComma&&
/^["']/.test(plain.slice(after2.start,after2.start+1));if(words<FEWEST_WORDS||leadsToSpeech)return void 0;const last=tokens[paragraph.last-1];if(!last||last.inSpeech)
return void 0;if(isComma)return{start:last.start,end:last.end,confidence:.85,remedies:[{to:"."}]};return{start:last.start,end:last.end,confidence:.85,remedies:[
{to:`${last.text}.`}]}}function speech({plain,tokens,text},{start,end,first,last}){const body=plain.slice(start+1,end-1);if(!new RegExp("\\p{Ll}{2}$","u").test(
body)||body.includes('"'))return void 0;const words=tokens.slice(first,last).filter(({kind})=>kind==="word");if(words.length<4||!new RegExp("^\\p{Lu}","u").test(
body)||!words.some(({tags})=>tags[0]==="VERB"||tags[0]==="AUX"))return void 0;const at=end-1;const isQuestion2=/^(?:what|why|where|who|how|when|are|is|do|does|did|can|could|will|would|have|has)\b/i.
test(body);const mark=isQuestion2?"?":".";return{start:at-1,end,confidence:.85,remedies:[{to:`${text[at-1]}${mark}${text[at]}`}]}}var pronoun_i_exports={};__export(pronoun_i_exports,{default:()=>pronoun_i_default});var FORMULA_BEFORE=/(?:[=+−<>^×]|(?<![\p{L}\p{N}'’.-])[b-hj-z]) $/iu;var FORMULA_AFTER=/^ (?:[=+−<>^×]|[b-hj-z](?![\p{L}\p{N}'’.-]))/iu;var pronoun_i_default=defineRule(
{id:"pronoun-i",message:"The pronoun “I” takes a capital.",why:"English writes “I” with a capital wherever it stands.",severity:"error",rank:60,examples:[
{wrong:"Then i ran.",right:"Then I ran."}],check(document,report){for(const match of document.text.matchAll(/(?<![\p{L}\p{N}'’.\-_/@#])i(?=(?:['’](?:m|ve|ll|d))?(?![\p{L}\p{N}'’\-_/@]))/gu)){
const at=match.index;const before2=document.text.slice(Math.max(0,at-24),at);const after2=document.text.slice(at+1,at+5);if(/^\.[a-z]/i.test(after2)||after2.startsWith(
")"))continue;if(/\b(?:part|chapter|book|act|scene|volume|letter|section|phase)\s$/i.test(before2))continue;if(FORMULA_BEFORE.test(before2)||FORMULA_AFTER.test(
after2))continue;report({start:at,end:at+1,confidence:.99,remedies:[{to:"I",safety:"safe",title:"write “I”"}]})}}});var speech_opening_exports={};__export(speech_opening_exports,{default:()=>speech_opening_default});var MESSAGES4={capital:"A quoted sentence begins with a capital.",beat:"An action is a sentence of its own: it ends with a full stop before the speech.",stop:"T\
he tag ends the sentence here, since a new one begins in the next speech."};var SURE={count:3,share:.05};var PLAIN=new Set("say ask reply whisper shout murmur m\
utter exclaim add yell tell respond announce repeat".split(" "));var COMPARES=new Set("as what which".split(" "));var ASIDES=new Set("know think see suppose bel\
ieve guess mean tell say fear hope wish feel imagine remember look listen".split(" "));var GRAMMATICAL=new Set("PRON DET CCONJ ADP SCONJ".split(" "));var GOES_ON=new Set(
"that who which what there this these those".split(" "));var OPENERS2=new Set("when while as after before if since once until with in on at".split(" "));var MENTIONS2=new Set(
"who that of not never without n't than like for".split(" "));var PERCEIVES=new Set("hear think read write come be have sign spell know get sound ring mean".split(
" "));var speech_opening_default=defineRule({id:"speech-opening",message:MESSAGES4.capital,why:"What is quoted as a sentence is written as one.",severity:"error",
rank:66,examples:[{wrong:'Then she said, "we leave at dawn."',right:'Then she said, "We leave at dawn."'},{wrong:'He turned to the pilot, "we leave at dawn."',right:'\
He turned to the pilot. "We leave at dawn."'}],check(document,report){const lines=dialogueOf(document);const doubtful=[];let sure=0;lines.forEach((line,i)=>{const previous2=lines[i-
1];const resumes=isResumed2(document,previous2,line);const fault6=resumes?newSentence(document,previous2,line):opening(document,line);if(!fault6){const other2=resumes?
interrupted(document,previous2,line):moveBefore(document,line);if(other2)doubtful.push(other2);return}sure++;report(fault6)});if(sure>=SURE.count&&sure>SURE.share*
lines.length)for(const fault6 of doubtful)report(fault6)}});function isResumed2({plain},previous2,{quotation:quotation2}){if(previous2?.quotation.paragraph!==quotation2.
paragraph)return false;const between=plain.slice(previous2.quotation.end,quotation2.start);return!/[.!?]\s/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|St|Hon|Rev|Capt|Col|Lt|Sgt|[A-Z])\./g,
""))}function newSentence({tokens,plain},previous2,line){const mark=tokens[line.quotation.first-1];const word=firstWord2(tokens,line);if(previous2.after?.kind!==
"tag"||mark?.text!==","||!word||!beginsUpper(word.text)||!isOpening(word))return void 0;const end=plain[previous2.quotation.end-2]??"";const goesOn2=end===","&&
GRAMMATICAL.has(word.tags[0]??"")&&!leadsAnew(tokens,previous2,line);const endsThere=previous2.after.last===mark.index&&!beginsUpper(tokens[previous2.after.first].
text);if(!goesOn2&&!(/[?!]/.test(end)&&endsThere))return void 0;const lowered=word.text.charAt(0).toLowerCase()+word.text.slice(1);return{start:mark.start,end:mark.
end,message:MESSAGES4.stop,severity:"warning",confidence:.85,remedies:goesOn2?[{to:"."},{title:"go on in lower case",edits:[{start:word.start,end:word.end,text:lowered}]}]:
[{to:"."}]}}function leadsAnew(tokens,previous2,line){const between=tokens.slice(previous2.quotation.last,line.quotation.first);return between.some(({lower})=>/^(?:[;—–-]|and|then|while|to|.+ing)$/.
test(lower))}function interrupted(document,previous2,line){const{tokens,plain}=document;const mark=tokens[line.quotation.first-1];const word=firstWord2(tokens,line);
if(!word||previous2.after?.kind!=="tag"||mark?.text!==","||plain[previous2.quotation.end-2]!==",")return void 0;if(!isComplete(document,previous2)||!beginsSentence(
document,line))return void 0;return{...endSentence(mark,word),message:MESSAGES4.stop,severity:"warning",confidence:.8}}function isComplete(document,{quotation:quotation2}){
const words=document.tokens.slice(quotation2.first,quotation2.last).filter(({kind})=>kind==="word");if(/^(?:yes|no|sure|thanks|okay|thank you|of course|all right)\b/.
test(words.map(({lower})=>lower).join(" ")))return words.length<6;const clauses=clausesIn(document,quotation2.first,quotation2.last).filter(({kind})=>kind!=="ph\
rase");const last=clauses.at(-1);if(!last?.verb||!/^(?:main|imperative)$/.test(clauses[0]?.kind??""))return false;const verb=document.tokens[last.verb.last-1];const isAside2=verbReadings(
verb.lower.replace(/'.*/,"")).some(({lemma})=>ASIDES.has(lemma));return!(isAside2&&last.last-last.verb.last<2)&&!/^(?:SCONJ|CCONJ)$/.test(words.at(-1)?.tags[0]??
"")}function beginsSentence(document,{quotation:quotation2}){const word=document.tokens[quotation2.first+1];if(!word||!beginsUpper(word.text)&&GOES_ON.has(word.
lower)||/^(?:CCONJ|SCONJ|ADP)$/.test(word.tags[0]??""))return false;const[first]=clausesIn(document,quotation2.first,quotation2.last);if(first?.kind==="phrase")
return document.plain[quotation2.end-2]==="?";return first?.kind==="main"&&first.opener===void 0}function clausesIn(document,first,last){return stretchesIn(document,
first,last).flatMap(({segments})=>segments.flatMap(({clauses})=>clauses))}function isOpening(word){return word.lower!=="i"&&!word.lower.startsWith("i'")&&!word.
tags.includes("PROPN")&&!word.tags.includes("NOUN")}function opening(document,line){const{tokens}=document;const word=firstWord2(tokens,line);const mark=tokens[line.
quotation.first-1];if(!word||mark?.paragraph!==word.paragraph||!isWhole(document,line))return void 0;const isSmall=new RegExp("^\\p{Ll}","u").test(word.text);if(mark.
text!==",")return isSmall&&isPlainTag(tokens,line)?capital(word):void 0;const lead=leadOf(tokens,mark);if(lead==="tag")return isSmall?capital(word):void 0;return lead&&
isSmall?fullStop(mark,word):void 0}function moveBefore(document,line){const{tokens}=document;const word=firstWord2(tokens,line);const mark=tokens[line.quotation.
first-1];if(!word||mark?.text!==","||mark.paragraph!==word.paragraph||!beginsUpper(word.text))return void 0;return isWhole(document,line)&&leadOf(tokens,mark)===
"move"?fullStop(mark,word):void 0}function isPlainTag(tokens,{before:before2,quotation:quotation2}){const isTag=before2?.speech?.kind==="says"&&PLAIN.has(before2.
speech.lemma);return isTag&&quotation2.last-quotation2.first>4&&!mentions2(tokens,before2.verb)}function capital(word){return{start:word.start,end:word.end,confidence:.9,
remedies:[{to:capitalised(word.text)}]}}function fullStop(comma,word){return{...endSentence(comma,word),message:MESSAGES4.beat,why:"Nobody can turn, walk or sit\
 a sentence; only a verb of speech takes the comma.",severity:"warning",confidence:beginsUpper(word.text)?.8:.9}}function endSentence({start,end},word){const edits=[
{start,end,text:"."},...raise(word)];return{start,end:beginsUpper(word.text)?end:word.end,remedies:[{title:"write a full stop",edits}]}}function isWhole(document,{
quotation:quotation2,next}){const{plain,tokens}=document;if(!quotation2.closed)return false;const mark=plain[quotation2.end-2]??"";if(/[.?!…-]/.test(mark))return next===
void 0||beginsUpper(tokens[next].text);return mark===","&&next!==void 0&&quotation2.last-quotation2.first>5&&hasClause(document,quotation2)}function hasClause(document,{
first,last}){return/^(?:main|imperative|subordinate)$/.test(clausesIn(document,first,last)[0]?.kind??"")}function leadOf(tokens,comma){let lead;let commas=0;for(let i=comma.
index-1;i>=0;i--){const token=tokens[i];if(token.paragraph!==comma.paragraph||/^(?:[.?!;:…]+|["“”])$/.test(token.text))break;if(token.text===",")commas++;
const kind=leadOfVerb(token,tokens[i+1]);if(kind&&(mentions2(tokens,i)||beginsSmall(tokens,i)))return void 0;if(kind==="tag")return commas>0||isInserted(tokens,
i)?void 0:kind;lead??=commas>0&&kind==="beat"?void 0:kind}return lead}function isInserted(tokens,verb){let comma;let first=verb;let hasVerb=false;for(let i=verb-
1;i>=0;i--){const token=tokens[i];if(token.paragraph!==tokens[verb]?.paragraph||/^(?:[.?!;:…]+|["“”])$/.test(token.text))break;if(token.text===",")comma??=
i;else if(comma===void 0&&verb-i>3)return false;hasVerb||=comma!==void 0&&/^(?:VERB|AUX)$/.test(token.tags[0]??"");first=i}return hasVerb&&!/^(?:SCONJ|ADP)$/.test(
tokens[first]?.tags[0]??"")&&!OPENERS2.has(tokens[first]?.lower??"")}function mentions2(tokens,verb){for(let i=verb-1;i>=0;i--){const token=tokens[i];if(token.paragraph!==
tokens[verb]?.paragraph||token.kind==="punctuation")return false;if(COMPARES.has(token.lower)||i>=verb-4&&MENTIONS2.has(token.lower))return true}return false}function beginsSmall(tokens,verb){
return tokens[verb-1]?.paragraph!==tokens[verb]?.paragraph&&!beginsUpper(tokens[verb].text)}function leadOfVerb(token,next){if(token.kind!=="word")return void 0;
const speech2=speechVerb(token.lower,next?.lower)??speechParticiple(token.lower);const readings=verbReadings(token.lower).filter(({form})=>form==="past"||form===
"third"||form==="ing");if(speech2?.kind==="says"||readings.some(({lemma})=>PERCEIVES.has(lemma)))return"tag";if(token.tags[0]!=="VERB"||readings.length===0)return void 0;
return readings.every(({lemma})=>isMove(lemma))?"move":"beat"}var SIGNS=[capitalization_default,contraction_default,dialogue_tag_default,homophone_default,mark_spacing_default,missing_end_mark_default,pronoun_i_default,speech_opening_default];
var PRIOR={faults:.4,words:1e3};var slipsOf=perDocument(document=>({faults:SIGNS.reduce((sum,{definition})=>sum+faultsOf(definition,document).length,0),words:document.
tokens.reduce((sum,{kind})=>sum+(kind==="word"?1:0),0)}));function logRate({faults,words},even){return Math.log((faults+PRIOR.faults)/(words+PRIOR.words)*(1e3/even))}var LIMITS=[{share:.025,limit:1.9},{share:.045,limit:1},{share:.09,limit:.7},{share:.22,limit:.1}];var IN_SPEECH=.15;var HIGH=1;var PRIOR2={commas:20,share:.09};
var SLIPS={even:.4,draft:.1,careful:.5,least:.1};var model2;function weights(){model2??=loadModel(dataUrl("comma-splice/weights.bin"));return model2}var comma_splice_default=defineRule(
{id:"comma-splice",message:"Two sentences are joined by a comma alone.",why:"A comma is too weak to join two sentences: readers take what follows for a part of \
the first and have to go back.",severity:"warning",rank:40,examples:[{wrong:"He looked around the cave for a while, it was bigger than any he had seen before.",
right:"He looked around the cave for a while. It was bigger than any he had seen before."}],check(document,report){const candidates=scored(document);const limit=limitBy2(
shareLimit(candidates),logRate(slipsOf(document),SLIPS.even));for(const{place,score}of candidates){const comma=document.tokens[place.comma];if(score<limit+(comma.
inSpeech?IN_SPEECH:0)||isRightComma(document,place))continue;const next=document.tokens[place.comma+1];report({start:comma.start,end:next.end,confidence:Math.round(
probabilityOf(score)*100)/100,remedies:remediesFor(document,place)})}}});function scored(document){const candidates=[];for(const place of commaPlacesOf(document)){
const candidate={place,score:scoreOf(weights(),commaFeatures(document,place))};const earlier=candidates.at(-1);candidates.push(candidate);if(!earlier||earlier.place.
stretch!==place.stretch||!frontsDependent(document,earlier.place,place))continue;earlier.score=Math.max(earlier.score,candidate.score);candidate.score=Number.NEGATIVE_INFINITY}
return candidates}var FRONTED=/^(?:while|whilst|if|when|as|since|after|before|once|even|by)$/;function frontsDependent({tokens},{stretch,right},later){const segment=stretch.
segments[right];if(later.right!==right+1||!FRONTED.test(tokens[segment.first]?.lower??""))return false;return segment.clauses[0]?.kind==="subordinate"||tokens[segment.
first]?.lower==="while"}function limitBy2(limit,slips){return slips<0?limit-SLIPS.careful*slips:Math.max(SLIPS.least,limit-SLIPS.draft*slips)}function shareLimit(candidates){
const high=candidates.filter(({score})=>score>=HIGH).length;const share2=(high+PRIOR2.commas*PRIOR2.share)/(candidates.length+PRIOR2.commas);const next=LIMITS.findIndex(
point2=>point2.share>share2);const above=LIMITS[next];const below=LIMITS[next-1];if(!above)return LIMITS.at(-1).limit;if(!below)return above.limit;return below.
limit+(above.limit-below.limit)*(share2-below.share)/(above.share-below.share)}function remediesFor(document,place){const comma=document.tokens[place.comma];const next=document.
tokens[place.comma+1];const mark=text=>({start:comma.start,end:comma.end,text});const asked=endsQuestion(document,place);const stop={title:"make two sentences",
edits:[mark(asked?"?":"."),...capital2(next)]};if(asked)return[stop];const semicolon={title:"use a semicolon",edits:[mark(";")]};const remedies2=isShortPair(place)?
[semicolon,stop]:[stop,semicolon];const conjunction=conjunctionFor(document,place);if(conjunction)remedies2.push({title:`add “${conjunction}”`,edits:[mark(`\
, ${conjunction}`)]});remedies2.push({title:"use a dash",edits:[{start:comma.start,end:next.start,text:"—"}]});return remedies2}function endsQuestion({tokens},{
stretch,right}){const asked=stretch.segments[right-1]?.clauses.find(isIndependent);if(!asked?.inverted)return false;const[first,second]=tokens.slice(asked.first);
if(/^(?:who|what|when|where|why|how|which|whose)$/.test(first?.lower??""))return true;return first?.tags[0]==="AUX"&&second?.tags[0]==="PRON"}function capital2(word){
return/^i(?:'|$)/.test(word.lower)?[]:raise(word)}var SHORT2=7;function isShortPair({stretch,comma}){return stretch.segments.length===2&&comma-stretch.first<=SHORT2&&
stretch.last-comma-1<=SHORT2}var NEGATIVE=/^(?:not|never|no|nothing|nobody|none|hardly|.*n't)$/;var OBLIGED=/^(?:must|should|needed|decided)$/;function conjunctionFor({
tokens},{stretch,right,comma}){const segment=stretch.segments[right];const clause=segment.clauses[0];if(clause.kind!=="main"||clause.inverted||firstIndependent(
stretch.segments.slice(0,right),0)===void 0)return void 0;const before2=stretch.segments[right-1];const denies=({first,last})=>tokens.slice(first,last).some(token=>NEGATIVE.
test(token.lower));if(denies(before2)!==denies(segment))return"but";const verb=clause.verb&&tokens[clause.verb.first];const obliged=verb&&(OBLIGED.test(verb.lower)||
verb.lower==="had"&&tokens[verb.index+1]?.lower==="to");return obliged&&verb.index>comma?"so":"and"}var EVEN=.3;var draftSigns=perDocument(document=>{const{faults,words}=slipsOf(document);return logRate({faults:faults+faultsOf(comma_splice_default.definition,document).
length,words},EVEN)});var LIMITS2={limit:4,least:.5};var SHORT3=3;var HABIT2={due:.5,prior:{places:4,share:.5}};var comma_after_opening_default=defineRule({id:"comma-after-opening",message:"\
A comma shows where the main clause begins.",why:"Without it readers take the subject for a part of the opening and have to go back.",severity:"suggestion",rank:45,
examples:[{wrong:"If you will not come down to us, we will climb. However I would rather not.",right:"If you will not come down to us, we will climb. However, I\
 would rather not."}],check(document,report){const gaps=scoredGapsOf(document);const limit=limitBy(LIMITS2,draftSigns(document),leavesOut(gaps,["front"],HABIT2));
for(const{gap,score}of surest(document,gaps)){if(score<(isShort(document,gap)?Math.max(SHORT3,limit):limit))continue;const confidence=Math.round(Math.min(.95,Math.
max(.7,probabilityOf(score)))*100)/100;report(commaAfter(document.tokens[gap.left],confidence))}}});function isShort({tokens},{from,left}){return left-from<2&&!tokens.
slice(from,left+1).some(({tags})=>tags.includes("VERB")||tags.includes("AUX"))}function isRelative(tokens,{right,stretch}){const{last}=stretch.segments.find(segment=>right<
segment.last)??stretch;return/^(?:of|about|with|from)$/.test(tokens[last-1]?.lower??"")}function surest({tokens},gaps){const best=new Map;for(const scored2 of gaps){
const{gap}=scored2;if(gap.kind!=="front"||gap.hasComma||tokens[gap.right]?.inSpeech!==tokens[gap.left]?.inSpeech)continue;if(isRelative(tokens,gap))continue;const other2=best.
get(gap.from);if(!other2||other2.score<scored2.score)best.set(gap.from,scored2)}return[...best.values()]}var comma_after_tag_exports={};__export(comma_after_tag_exports,{default:()=>comma_after_tag_default});var TAKES_GERUND=new Set("suggest propose deny recall remember report continue begin finish resume go admit confess consider advise insist".split(" "));var FLAT=new Set(
"loud low quick soft slow flat dry short clear hard close aloud last first next more less enough fast sharp quiet out back good right sure fine okay ok sorry ha\
ppy merry dear much little own such other many few several all both same half straight direct deep high long late early earlier later final".split(" "));var DEGREE=/^(?:really|very|quite|rather|so|more|still|already|clearly|obviously|now|suddenly|slightly|pretty|too|almost|just|somewhat)$/;
var CLOSES_TAG=new Set(["again","once","then","finally","first","aloud","too","back","out","up","loudly"]);var WATCHING=new Set("looking seeing staring glancing\
 gazing watching knowing hoping wondering trying feeling turning thinking wanting".split(" "));var comma_after_tag_default=defineRule({id:"comma-after-tag",message:"\
A comma sets off what is added to a dialogue tag.",why:"The tag ends where the action or the state of the speaker begins.",severity:"warning",rank:57,examples:[
{wrong:'"Not yet," she said looking up.',right:'"Not yet," she said, looking up.'},{wrong:'"Not yet," she said which surprised him.',right:'"Not yet," she said,\
 which surprised him.'}],check(document,report){for(const{after:after2}of dialogueOf(document)){if(after2?.kind!=="tag"||!after2.speech)continue;const at=additionAt(
document,after2);if(at===void 0)continue;report(commaAfter(document.tokens[at-1],.9))}}});function additionAt(document,tag){const{tokens}=document;const paragraph=tokens[tag.
verb].paragraph;const word=i2=>{const token=tokens[i2];return token?.kind==="word"&&token.paragraph===paragraph&&!token.inSpeech?token:void 0};let i=tag.last;const hearer=tag.
speech?.person&&/^(?:him|her|them|me|us|himself|herself)$/.test(word(i)?.lower??"");if(hearer)i++;const start=beginsAddition(word,tag,i);if(start!==void 0)return start;
return laterAddition(word,i)}function beginsAddition(word,tag,from){let i=from;while(word(i)&&(CLOSES_TAG.has(word(i)?.lower??"")||word(i)?.lower==="at"&&word(i+
1)?.lower==="once"))i++;const start=i;while(word(i)&&isAdverb(word(i)))i++;const bit=word(i)?.lower==="a"&&/^(?:bit|little)$/.test(word(i+1)?.lower??"")?2:0;const head=word(
i+bit);if(!head)return void 0;if(bit===0&&head.lower==="which")return isRelative2(word,i)?i:void 0;if(bit===0&&isParticiple(head)&&!TAKES_GERUND.has(tag.speech?.
lemma??""))return start;const degree=i>start?DEGREE.test(word(i-1)?.lower??""):bit>0;return isState(word,i+bit,degree)?start:void 0}function isAdverb(token){return(token.
tags[0]==="ADV"||token.lower==="not"||/ly$/.test(token.lower))&&!/^(?:how|when|where|why|as)$/.test(token.lower)}function isParticiple(token){return new RegExp(
"^\\p{Ll}.*ing$","u").test(token.text)&&canBe(token.lower,"ing")&&!ING_NOUNS.test(token.lower)}var ING_NOUNS=/^(?:.*thing|morning|evening|during|king|ring|spring|string|wing|swing|including|regarding|concerning|according)$/;
function isState(word,at,degree){const head=word(at);if(!head||beginsUpper(head.text)||FLAT.has(head.lower)||/ly$/.test(head.lower))return false;const isPast=/ed$/.
test(head.lower)&&head.tags[0]!=="NOUN";if(head.tags[0]!=="ADJ"&&!isPast)return false;if(!degree&&!isPast)return false;const next=word(at+1);return next===void 0||
/^(?:about|at|by|that|as|still|from|with|now|and|for|of|to|because|since)$/.test(next.lower)}function isRelative2(word,at){let i=at+1;while(word(i)?.tags[0]==="\
ADV")i++;const next=word(i);return next!==void 0&&(next.tags[0]==="VERB"||next.tags[0]==="AUX")&&!canBe(next.lower,"ing")}function laterAddition(word,from){if(!/^(?:in|with|while|as)$/.
test(word(from)?.lower??""))return void 0;const isPhrase2=/^(?:in|with)$/.test(word(from)?.lower??"");for(let i=from+2;i<from+9;i++){const token=word(i);if(!token)
return void 0;const before2=word(i-1);if(token.lower==="which"&&before2.tags[0]!=="ADP")return isRelative2(word,i)?i:void 0;if(!isPhrase2||token.tags[0]==="AUX")
return void 0;if(WATCHING.has(token.lower)&&!/^(?:his|her|their|my|its)$/.test(word(from+1)?.lower??"")){if(before2.lower==="not")return i-1;return before2.tags[0]===
"NOUN"&&!/^(?:voice|tone|eyes|face)$/.test(before2.lower)?i:void 0}}return void 0}var comma_before_conjunction_exports={};__export(comma_before_conjunction_exports,{default:()=>comma_before_conjunction_default});var LIMITS3={but:{limit:6.5,least:4},so:{limit:1,least:0}};var HABIT3={due:1,prior:{places:4,share:.15}};var comma_before_conjunction_default=defineRule({id:"co\
mma-before-conjunction",message:"A comma goes before a conjunction that joins two clauses.",why:"The comma shows that a new clause with its own subject begins.",
severity:"suggestion",rank:45,examples:[{wrong:"She knocked at the door three times but nobody answered.",right:"She knocked at the door three times, but nobody\
 answered."}],check(document,report){const gaps=scoredGapsOf(document);const signs=draftSigns(document);const habit=leavesOut(gaps,["but","so"],HABIT3);for(const{
gap,score}of gaps){if(gap.kind==="front"||gap.hasComma||score<limitBy(LIMITS3[gap.kind],signs,habit))continue;report(commaAfter(document.tokens[gap.left],.85))}}});var compound_hyphen_exports={};__export(compound_hyphen_exports,{default:()=>compound_hyphen_default});var DIGITS=/^\d+$/;var TENS=new Set("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));var ONES=new Set("one two three four five six seven eigh\
t nine first second third fourth fifth sixth seventh eighth ninth".split(" "));var NUMBERS=new Set([..."two three four five six seven eight nine ten eleven twel\
ve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),...TENS]);var UNITS=new Set("year month week day hour minute second mile foot inch \
yard story storey man".split(" "));var QUALITIES=new Set("long short dark light fair blue red white black brown green grey gray golden silver blond blonde old t\
hick thin sharp broad bare two one three four six eight many cold warm hot hard soft heavy strong weak wide narrow wild bright curly raven pale sad dead empty b\
ig small sweet bitter quick sure blue keen clear bushy".split(" "));var PARTS2=new Set("haired eyed legged skinned faced hearted winged lipped toothed nosed che\
eked bearded shouldered chested bodied minded tempered mouthed eared breasted fingered tailed fanged horned clawed feathered scaled furred blooded voiced headed\
 handed footed armed".split(" "));var FORMED=new Set("shaped sized coloured colored".split(" "));var BEFORE_DESCRIPTION=/^(?:DET|ADJ|PRON|NUM|AUX|CCONJ|PUNCT)$/;
var compounds;var compound_hyphen_default=defineRule({id:"compound-hyphen",message:"Hyphens hold this compound together.",why:"Without them the reader takes the\
 words one by one and has to go back.",severity:"warning",rank:48,examples:[{wrong:"A dark haired girl opened.",right:"A dark-haired girl opened."}],check({tokens},report){
for(const token of tokens){const length=compoundLength(tokens,token);if(length>1)report(hyphens(tokens.slice(token.index,token.index+length)))}}});function compoundLength(tokens,token){
if(token.kind==="punctuation"||!token.spaced&&/^[-,.]$/.test(tokens[token.index-1]?.text??""))return 0;const length=listed(tokens,token)||age(tokens,token)||measure(
tokens,token)||described(tokens,token);return length>0&&!isJoined(tokens[token.index+length])?length:0}function following(tokens,token,count){const words=[];for(const word of tokens.
slice(token.index+1,token.index+1+count)){if(word.kind!=="word"||!word.spaced||word.sentence!==token.sentence||beginsUpper(word.text))break;words.push(word)}return words}
function listed(tokens,token){for(const{words,beforeNoun}of known2().get(token.lower)??[]){const rest=following(tokens,token,words.length-1);if(rest.length<words.
length-1||rest.some(({lower},i)=>lower!==words[i+1]))continue;if(!beforeNoun||isNoun(tokens[token.index+words.length]))return words.length}return 0}function age(tokens,token){
if(!isNumber(token))return 0;const[year,old]=following(tokens,token,2);return/^(?:year|month|week|day)$/.test(year?.lower??"")&&/^olds?$/.test(old?.lower??"")?3:
0}function measure(tokens,token){const[second]=following(tokens,token,1);if(!second)return 0;if(TENS.has(token.lower)&&ONES.has(second.lower))return 2;if(!isNumber(
token)||!UNITS.has(second.lower))return 0;return isNoun(tokens[second.index+1])&&tokens[second.index+1]?.spaced?2:0}function described(tokens,token){const[part]=following(
tokens,token,1);if(!part)return 0;const before2=tokens[token.index-1];const next=tokens[part.index+1];const isLetter=/^[A-HJ-Z]$/.test(token.text);if(!before2||
before2.sentence!==token.sentence||!(isLetter||BEFORE_DESCRIPTION.test(before2.tags[0]??"")))return 0;if(QUALITIES.has(token.lower)&&PARTS2.has(part.lower))return isNoun(
next)||before2.tags[0]==="AUX"&&next?.kind==="punctuation"?2:0;const isLike=isLetter||token.tags[0]==="NOUN"&&/^[a-z]+$/.test(token.text)&&!isPluralForm(token.lower);
return FORMED.has(part.lower)&&isLike&&isNoun(next)?2:0}function isNumber({kind,lower}){return kind==="number"?DIGITS.test(lower):NUMBERS.has(lower)}function isNoun(token){
return token?.kind==="word"&&token.tags[0]==="NOUN"}function isJoined(token){return token!==void 0&&!token.spaced&&/^[-–'’]/.test(token.text)}function known2(){
if(compounds)return compounds;compounds=new Map;for(const{text}of readDataLines("hyphen/compounds.txt")){const beforeNoun=text.startsWith("noun:");for(const compound of text.
replace(/^noun:/,"").split(",")){const words=compound.trim().split(" ");const list3=compounds.get(words[0])??[];list3.push({words,beforeNoun});compounds.set(words[0],
list3)}}return compounds}function hyphens(words){const gaps=words.slice(1).map(({start},i)=>({start:words[i].end,end:start,text:"-"}));const first=words[0];const last=words.
at(-1);return{start:first.start,end:last.end,confidence:.85,remedies:[{title:`write “${words.map(({text})=>text).join("-")}”`,edits:gaps}]}}var dialogue_beat_exports={};__export(dialogue_beat_exports,{default:()=>dialogue_beat_default});var TURNS=/^(?:took|takes|picked|picks|kicked|kicks|rushed|rushes|ran|runs|cut|cuts|jumped|jumps)$/;var PARTICLES=new Set(["up","over","off","on","in"]);var CAPITAL="\
An action after speech begins a sentence of its own, with a capital.";var dialogue_beat_default=defineRule({id:"dialogue-beat",message:"An action is a sentence \
of its own: the speech before it ends with a full stop.",why:"Nobody can turn, walk or sit a sentence; only a verb of speech takes the comma.",severity:"warning",
rank:64,examples:[{wrong:'"Fine," she turned to the door.',right:'"Fine." She turned to the door.'}],check(document,report){const lines=dialogueOf(document);lines.
forEach((line,i)=>{const fault6=beatFault(document,line,lines[i+1])??smallBeat(document,line);if(fault6)report(fault6)})}});function beatFault(document,line,next){
const{tokens,plain}=document;const{quotation:quotation2,after:after2}=line;if(after2?.kind!=="beat"||!isAction2(document,after2))return void 0;const close=quotation2.
end-1;if(plain[close-1]!==","||goesOn(document,line,next))return void 0;const word=tokens[after2.first];const stop={start:close-1,end:close,text:"."};const edits=[
stop,...raise(word)];return{start:close-1,end:word.end,confidence:.85,remedies:[{title:"write a full stop",edits}]}}function smallBeat({tokens,plain},{quotation:quotation2,
after:after2}){const word=after2?.kind==="beat"?tokens[after2.first]:void 0;if(!word||beginsUpper(word.text)||!/^(?:he|she|they|we|it)$/.test(word.lower))return void 0;
if(!/(?<!\.)\.$/.test(plain.slice(0,quotation2.end-1).slice(-2)))return void 0;return{start:word.start,end:word.end,message:CAPITAL,confidence:.85,remedies:[{to:capitalised(
word.text)}]}}function isAction2({tokens},{verb,speech:speech2}){const token=tokens[verb];if(speech2||isTurn(tokens,token))return false;const readings=verbReadings(
token.lower).filter(({form})=>form==="past"||form==="third");return token.tags[0]==="VERB"&&readings.some(({lemma})=>isMove(lemma))}function isTurn(tokens,verb){
const[first,second,third]=tokens.slice(verb.index+1,verb.index+4);const end=PARTICLES.has(first?.lower??"")?second:PARTICLES.has(second?.lower??"")?third:void 0;
return TURNS.test(verb.lower)&&end?.kind==="punctuation"}function goesOn({plain},{quotation:quotation2},next){if(next?.quotation.paragraph!==quotation2.paragraph)
return false;const between=plain.slice(quotation2.end,next.quotation.start);return/[,—-]\s*$/.test(between)||!/[.!?]/.test(between)}var dialogue_quotes_exports={};__export(dialogue_quotes_exports,{default:()=>dialogue_quotes_default});var MESSAGES5={space:"No space stands between a quotation mark and the speech.",turned:"This quotation mark is turned the wrong way.",doubled:"One quotation mar\
k too many.",outside:"The mark at the end of the speech stands inside the quotation marks.",closing:"This speech has no closing quotation mark.",opening:"This s\
peech has no opening quotation mark."};var dialogue_quotes_default=defineRule({id:"dialogue-quotes",message:"The quotation marks are not a pair.",why:"Readers t\
ell from the marks who speaks and where the speech ends.",severity:"error",rank:62,examples:[{wrong:'" Come in," she said.',right:'"Come in," she said.'},{wrong:'\
"Come in", she said.',right:'"Come in," she said.'}],check(document,report){const turnsAfterDash=!/[—–]”(?=\s|$)/.test(document.text);const commaInside=document.
style.dialect==="us"||prefersInside(document.plain);const{paragraphs}=document;paragraphs.forEach((paragraph,i)=>{const marks=marksOf(document,paragraph);if(marks.
length===0)return;const faults=marks.flatMap(mark=>[...turnsAfterDash&&isTurnedAfterDash(document,mark)?[]:[turned(document,mark)??spaced(document,mark,marks)],
doubled3(document,mark)]);for(const fault6 of faults)if(fault6)report(fault6);if(faults.some(fault6=>fault6))return;if(commaInside)for(const mark of marks)outside(
document,paragraph,mark,report);unpaired(document,paragraph,marks,paragraphs[i+1],report)})}});function marksOf({text},{start,end}){const marks=[];for(let at=start;at<
end;at++){const mark=text[at];if(mark!=='"'&&mark!=="“"&&mark!=="”")continue;const before2=at===start?" ":text[at-1];const after2=at+1===end?" ":text[at+1];
marks.push({at,text:mark,place:placeOf(before2,after2),begins:at===start,ends:at+1===end})}return marks}function placeOf(before2,after2){const opens=/[\s([—–]/.
test(before2)&&/[\p{L}\p{N}.…'‘’$£*_—-]/u.test(after2);const closes=/[\p{L}\p{N}.,!?…;:'’)*_—–-]/u.test(before2)&&/[\s.,;:!?)—–\]-]/.test(after2);
if(opens===closes)return"either";return opens?"open":"close"}function isTurnedAfterDash({text},{at,text:mark}){return mark==="“"&&/[—–-]/.test(text[at-1]??
"")&&/\s/.test(text[at+1]??" ")}function spaced({text},mark,marks){const after2=/^[ \u00a0]+(?=[\p{L}\p{N}])/u.exec(text.slice(mark.at+1,mark.at+8))?.[0];const opens=mark.
text==="“"||mark.text==='"'&&mark.begins&&marks.length%2===0;if(opens&&after2&&/^$|[\s—(]/.test(mark.begins?"":text[mark.at-1]??""))return spaceFault(mark.at+
1,after2);const before2=/(?<=[\p{L}.,!?…])[ \u00a0]+$/u.exec(text.slice(Math.max(0,mark.at-4),mark.at))?.[0];const closes=mark.text==="”"||mark.text==='"'&&
mark.ends&&marks.length%2===0;return closes&&before2&&(mark.ends||/\s/.test(text[mark.at+1]??" "))?spaceFault(mark.at-before2.length,before2):void 0}function spaceFault(start,space){
return{start,end:start+space.length,message:MESSAGES5.space,confidence:.95,remedies:[{to:"",title:"delete the space"}]}}function turned(_,mark){const to=mark.text===
"“"&&mark.place==="close"?"”":mark.text==="”"&&mark.place==="open"?"“":void 0;return to===void 0?void 0:{start:mark.at,end:mark.at+1,message:MESSAGES5.turned,
confidence:.95,remedies:[{to}]}}function doubled3({text},{at,text:mark}){if(text[at+1]!==mark||text[at-1]===mark||text[at+2]===mark)return void 0;const before2=text[at-
1]??" ";const after2=text[at+2]??" ";if(/\s/.test(before2)===/\s/.test(after2))return void 0;return{start:at,end:at+2,message:MESSAGES5.doubled,confidence:.9,remedies:[
{to:mark}]}}function prefersInside(plain){const inside=plain.match(/,"(?=\s)/g)?.length??0;const outside2=plain.match(/[\p{L}]",(?=\s)/gu)?.length??0;return inside>=
outside2}var TAG_AHEAD=new RegExp('^",\\s+(?:(?:I|he|she|they|we|it|the \\p{L}+|\\p{Lu}\\p{L}+)\\s+)?(\\p{L}+)',"u");function outside(document,paragraph,{at,place},report){
const{plain,text}=document;if(place!=="close"||plain[at+1]!==",")return;const opening2=plain.lastIndexOf('"',at-1);if(opening2<paragraph.start||!beginsSpeech2(plain,
paragraph.start,opening2))return;const verb=TAG_AHEAD.exec(plain.slice(at,Math.min(paragraph.end,at+60)))?.[1];if(!verb||!speechVerb(verb.toLowerCase()))return;
const hasMark=/[.,!?…]/.test(plain[at-1]??"");const to=hasMark?`${text[at]}`:`,${text[at]}`;report({start:at,end:at+2,message:MESSAGES5.outside,confidence:.9,
remedies:[{to}]})}function beginsSpeech2(plain,start,opening2){return opening2===start||/[.!?,:]["']?\s+$/.test(plain.slice(Math.max(start,opening2-4),opening2))}
function unpaired(document,paragraph,marks,next,report){if(marks.some(mark=>mark.place==="either"||/\d/.test(document.text[mark.at-1]??"")))return;let open2;for(const mark of marks){
if(mark.place==="open"){if(open2)report(unclosed(document,open2,mark.at));open2=mark}else{if(!open2)unopened(document,paragraph,mark,report);open2=void 0}}if(open2&&
!(next&&/["'“‘]/.test(document.text[next.start]??"")))report(unclosed(document,open2,paragraph.end))}function unclosed({text,plain},open2,end){const fault6={
start:open2.at,end:open2.at+1,message:MESSAGES5.closing,confidence:.8};const speech2=plain.slice(open2.at+1,end);const close=text[open2.at]==="“"?"”":'"';const tag=new RegExp(
"[.,!?…](?= (?:I|he|she|they|we|\\p{Lu}\\p{L}+) (\\p{L}+)| (\\p{L}+) (?:the|\\p{Lu}\\p{L}+))","u").exec(speech2);if(tag&&speechVerb((tag[1]??tag[2]??"").toLowerCase())){
const at=open2.at+2+tag.index;return{...fault6,remedies:[{title:`write ${close} before the tag`,edits:[{start:at,end:at,text:close}]}]}}if(/[.!?…—-]$/.test(
speech2)){return{...fault6,remedies:[{title:`write ${close} at the end`,edits:[{start:end,end,text:close}]}]}}return fault6}function unopened({plain},paragraph,mark,report){
const before2=plain.slice(paragraph.start,mark.at);if(!/[.,!?…—]$/.test(before2)||before2.includes('"'))return;const open2=mark.text==="”"?"“":'"';const{
start}=paragraph;report({start:mark.at,end:mark.at+1,message:MESSAGES5.opening,confidence:.8,remedies:[{title:`write ${open2} at the beginning`,edits:[{start,end:start,
text:open2}]}]})}var direct_address_exports={};__export(direct_address_exports,{default:()=>direct_address_default});var terms;function addressTerms(){if(terms)return terms;const all2=readDataLines("dialogue/address-terms.txt").flatMap(({text})=>text.split(/,\s*/));terms={single:new Set(
all2.filter(term=>!term.includes(" "))),double:new Set(all2.filter(term=>term.includes(" ")))};return terms}function isAddressTerm(word){return addressTerms().single.
has(word)}var castOf=perDocument(document=>{const{tokens,lexicon}=document;const cast=new Set;const isName=token=>token?.kind==="word"&&beginsUpper(token.text)&&
new RegExp("^\\p{Lu}\\p{Ll}","u").test(token.text)&&lexicon.isName(token.text);for(const{after:after2}of dialogueOf(document)){const subject=after2&&tokens[after2.
order==="verb-subject"?after2.first+1:after2.first];if(isName(subject))cast.add(subject.lower)}for(const token of tokens){const next=tokens[token.index+1];if(!next||
!isName(token))continue;if(!token.inSpeech&&next.kind==="word"&&actsOn(next))cast.add(token.lower);if(token.inSpeech&&tokens[token.index-1]?.text===","&&/^[.,!?]/.
test(next.text))cast.add(token.lower)}return cast});function actsOn(next){return(next.tags[0]==="VERB"||next.tags[0]==="AUX")&&(canBe(next.lower,"past")||canBe(
next.lower,"third"))}var countNounsOf=perDocument(({tokens})=>{const counted=new Map;const people=new Set;for(const token of tokens){if(token.tags[0]!=="NOUN"||
beginsUpper(token.text)||NEVER_COUNTED.test(token.lower))continue;const before2=tokens[token.index-1]?.lower??"";if(/^(?:an?|this|that|every|each|any)$/.test(before2))
counted.set(token.lower,(counted.get(token.lower)??0)+1);if(tokens[token.index+1]?.lower==="who")people.add(token.lower)}return new Set([...people].filter(word=>(counted.
get(word)??0)>=3))});var NEVER_COUNTED=/(?:s|people|men|women|folk|one|thing|kind|time|day|time|way|side|end|home)$/;function addressPlacesOf(document){const cast=castOf(
document);const counted=countNounsOf(document);const places=[];for(const token of document.tokens){if(!token.inSpeech||token.kind!=="word")continue;const place=placeAt(
document,token,cast,counted);if(place)places.push(place)}return places}var GREETINGS=new Set("yes no yeah yep nope okay ok oh well hey hello hi hullo hallo sorr\
y thanks please goodbye bye welcome congratulations alright right".split(" "));var EXCLAMATIONS=new Set("god lord christ jesus heavens heaven hell boy dear good\
ness gosh man brother my".split(" "));var NAMING2=/^(?:nam|call|christen|nicknam|dub)(?:e|ed|es|ing|s)?$/;function placeAt(document,token,cast,counted){const{tokens}=document;
const{single:single3,double}=addressTerms();const next=tokens[token.index+1];const isDouble=next!==void 0&&double.has(`${token.lower} ${next.lower}`);const last=token.
index+(isDouble?2:1);const mark=tokens[last];if(!mark||mark.paragraph!==token.paragraph||mark.kind!=="punctuation"||!/^[.,!?…;"”'’]/.test(mark.text))return void 0;
let before2=token.index-1;const hasComma=tokens[before2]?.text===",";if(hasComma)before2--;const word=tokens[before2];if(word?.kind!=="word"||word.paragraph!==token.
paragraph||!word.inSpeech)return void 0;if(NAMING2.test(tokens[before2-1]?.lower??"")&&word.tags[0]==="PRON")return void 0;const greeted=GREETINGS.has(word.lower)&&
tokens[before2-1]?.kind!=="word";if(EXCLAMATIONS.has(token.lower)&&greeted)return void 0;const kind=kindOf(token,{isDouble,greeted,cast,counted,single:single3});
if(kind==="noun"&&(hasDeterminer(tokens,before2)||!endsPhrase2(word)))return void 0;if(kind==="name"&&single3.has(word.lower))return void 0;return kind&&{first:token.
index,last,before:before2,hasComma,kind}}function endsPhrase2(word){return/^(?:PRON|INTJ|ADV)$/.test(word.tags[0]??"")||/^(?:okay|ok|alright|sorry|thanks|course)$/.
test(word.lower)}function kindOf(token,known3){if(known3.isDouble||known3.single.has(token.lower))return"term";if(new RegExp("^\\p{Lu}\\p{Ll}","u").test(token.text)){
return known3.cast.has(token.lower)||known3.greeted&&token.tags[0]==="PROPN"?"name":void 0}return known3.counted.has(token.lower)&&token.tags[0]==="NOUN"?"noun":
void 0}var MODIFIERS=new Set(["ADJ","NOUN","ADV","NUM","PROPN"]);function hasDeterminer(tokens,at){for(let i=at;i>=0&&i>at-5;i--){const token=tokens[i];if(token.
kind!=="word")return false;if(token.tags[0]==="DET"||/^(?:my|your|his|her|its|our|their|no|any|some|all|what|which|[\p{L}]+'s)$/u.test(token.lower))return true;
if(!MODIFIERS.has(token.tags[0]??""))return false}return false}var HASH={bias:hashText("bias"),edge:hashText("edge")};function addressFeatures({tokens},place){const{
first,last,before:before2}=place;const kind=place.kind==="term"?"term":"name";const words=[0,1,2,3].map(back=>{const token=tokens[before2-back];return token?.kind===
"word"&&token.paragraph===tokens[first]?.paragraph?token:void 0});const lower=words.map(token=>token?hashText(token.lower):HASH.edge);const tags=words.map(token=>token?
hashText(token.tags.join("+")):HASH.edge);const[w0,w1,w2]=lower;const[t0,t1,t2,t3]=tags;const mark=hashText(tokens[last]?.text===","?",":".");const length=words.
findIndex(token=>!token);const make=(name,...parts)=>parts.reduce(combine,hashText(name));const capital4=words[0]&&beginsUpper(words[0].text)&&words[1]?"capital":
"small";return Uint32Array.from([HASH.bias,make("kind",hashText(kind)),make("term",hashText(kind==="term"?tokens[first]?.lower??"":kind)),make("mark",mark),make(
"length",length),make("w0",w0),make("w1",w1),make("w2",w2),make("t0",t0),make("t01",t0,t1),make("t012",t0,t1,t2),make("t0123",t0,t1,t2,t3),make("w0t1",w0,t1),make(
"w0t12",w0,t1,t2),make("w01",w0,w1),make("t0w1",t0,w1),make("t01w2",t0,t1,w2),make("s0",hashText(words[0]?.lower.slice(-3)??"")),make("capital",hashText(capital4)),
make("t0length",t0,length),make("t0mark",t0,mark),make("t0kind",t0,hashText(kind)),make("w0kind",w0,hashText(kind))])}var THRESHOLD=1.5;var LOW_THRESHOLD=.4;var TO_THE_FACE=new Set("bro dude darling honey hon sweetie sweetheart babe buddy kiddo dearie sir ma'am mister".split(" "));
var TO_THE_FACE_THRESHOLD=.9;var SURE2=1.7;var HABIT4=.15;var model3;var direct_address_default=defineRule({id:"direct-address",message:"A comma sets off the pe\
rson who is spoken to.",why:"Without it the name reads as a part of the sentence: “Let’s eat Grandpa.”",severity:"warning",rank:58,examples:[{wrong:'"Than\
ks Dad," she said.',right:'"Thanks, Dad," she said.'}],check(document,report){const{tokens}=document;const greeted=new Set(greetings(document));for(const{place,
score}of scoredPlaces(document)){if(greeted.has(tokens[place.before]))continue;const word=tokens[place.before];const confidence=Math.min(.97,.8+score/20);report(
{start:word.start,end:tokens[place.last-1].end,confidence,remedies:[{title:"write a comma",edits:[{start:word.end,end:word.end,text:","}]}]})}for(const word of greeted){
report(commaAfter(word,.9))}for(const name of namesBeforeClause(document)){report(commaAfter(name,.85))}}});var scoredPlaces=perDocument(document=>{model3??=loadModel(
dataUrl("dialogue/direct-address.bin"));const learned2=model3;const places=addressPlacesOf(document).map(place=>({place,score:scoreOf(learned2,addressFeatures(document,
place))}));const sure=places.filter(({score})=>score>=SURE2);const without=sure.filter(({place})=>!place.hasComma).length;const threshold=without>=2&&without/sure.
length>=HABIT4?LOW_THRESHOLD:THRESHOLD;return places.filter(({place,score})=>{if(place.hasComma||isPeople(document,place))return false;const word=document.tokens[place.
before];if(isYesSir(word,document.tokens[place.first])&&writesYesSir(document.tokens))return false;return score>=(isToTheFace(document,place)?Math.min(threshold,
TO_THE_FACE_THRESHOLD):threshold)})});function isToTheFace({tokens},{first,last,before:before2}){return last===first+1&&TO_THE_FACE.has(tokens[first]?.lower??"")&&
!hasDeterminer(tokens,before2)}function isPeople({tokens,lexicon},{first,kind}){const{text}=tokens[first];return kind==="name"&&text.endsWith("s")&&lexicon.isName(
text.slice(0,-1))}var GREETING=/^(?:yes|no|yeah|well|oh|hey|hello|hi|sorry|thanks|please|okay|goodbye|bye)$/;var SECOND={you:"thank",morning:"good",night:"good",
evening:"good",afternoon:"good",course:"of",on:"come",right:"all",me:"excuse"};var EXCLAIMED=/^(?:god|lord|christ|jesus|heavens?|hell|boy|man|dear|brother|goodness|gosh|i)$/;
var TITLE=/^(?:Mr|Mrs|Ms|Dr|Miss)\.?$/;function greetings({tokens}){const isHabit=writesYesSir(tokens);return tokens.filter(word=>{const term=tokens[word.index+
1];if(word.kind!=="word"||term?.kind!=="word"||term.paragraph!==word.paragraph)return false;if(isHabit&&isYesSir(word,term))return false;const first=GREETING.test(
word.lower)?word:secondOf(tokens,word);if(!first||!isSentenceStart(tokens,first))return false;const isTitle=TITLE.test(term.text)&&beginsUpper(tokens[term.index+
1]?.text??"");const isPerson2=term.tags[0]==="PROPN"&&new RegExp("^\\p{Lu}\\p{Ll}","u").test(term.text);if(EXCLAIMED.test(term.lower)||!(isTitle||isPerson2||isAddressTerm(
term.lower)))return false;return isTitle||/^[.,!?…"]/.test(tokens[term.index+1]?.text??"")})}function isYesSir(word,term){return/^(?:yes|no)$/.test(word.lower)&&
/^(?:sir|ma'am)$/.test(term?.lower??"")}function writesYesSir(tokens){let bare=0;for(const word of tokens){const next=tokens[word.index+1];if(next?.text===","&&
isYesSir(word,tokens[next.index+1]))return false;if(isYesSir(word,next))bare++}return bare>1}function secondOf(tokens,word){const first=tokens[word.index-1];return first&&
SECOND[word.lower]===first.lower?first:void 0}function isSentenceStart(tokens,{index,paragraph,text}){const before2=tokens[index-1];return beginsUpper(text)&&(before2?.
paragraph!==paragraph||/^(?:["“‘'*_]|[.!?…]+)$/.test(before2.text))}var CLAUSE=/^(?:i|i'm|i'll|i've|i'd|you|you're|you've|you'll|we|we're|we'll|we've|let's|please|it's|that's|what's|where's|how's|why|what|where|how)$/;
function namesBeforeClause(document){const{tokens}=document;const cast=castOf(document);return tokens.filter(token=>{if(!token.inSpeech||!beginsUpper(token.text)||
!cast.has(token.lower)||token.lower==="god")return false;const next=tokens[token.index+1];if(!begins(tokens,token)||!next?.inSpeech||!CLAUSE.test(next.lower))return false;
return tokens[next.index+1]?.kind==="word"})}function begins(tokens,token){const before2=tokens[token.index-1];return before2?.kind==="punctuation"&&before2.inSpeech&&
/^(?:["“‘']|[.!?]+)$/.test(before2.text)}var eggcorn_exports={};__export(eggcorn_exports,{default:()=>eggcorn_default});var PatternError=class extends Error{name="PatternError"};var FORMS=["base","third","past","participle","ing"];var POSSESSIVES2=new Set("my your his her its our\
 their whose".split(" "));var PRONOUNS2=new Set("i you he she it we they".split(" "));var OBJECTS=new Set("me you him her it us them myself yourself himself her\
self itself ourselves themselves".split(" "));var CLASSES3={possessive:({lower})=>POSSESSIVES2.has(lower)||lower.endsWith("'s"),pronoun:({lower})=>PRONOUNS2.has(
lower),object:({lower,tags})=>OBJECTS.has(lower)||tags[0]==="PROPN",verb:({lower,tags})=>tags[0]==="VERB"&&canBe(lower,"base"),participle:({lower,tags})=>canBe(
lower,"participle")&&(isIrregular(lower)||tags[0]==="VERB"),ing:({lower})=>lower.length>4&&lower.endsWith("ing")&&canBe(lower,"ing"),noun:({tags})=>tags[0]==="N\
OUN"||tags[0]==="PROPN",number:({kind,tags})=>kind==="number"||tags[0]==="NUM",any:()=>true};function compilePattern(text){const elements=text.trim().split(/\s+/).
map(compileElement);const[first]=elements;if(!first||first.kind==="class")throw new PatternError(`expected “find” to begin with a word, found “${text}”`);
return{elements,first:first.words}}function compileElement(part){const verb=/^\{([a-z]+)\}$/.exec(part)?.[1];if(verb)return{kind:"verb",lemma:verb,words:new Set(
formsOf(verb).flat())};const name=/^<([a-z]+)>$/.exec(part)?.[1];if(name){const test=Object.hasOwn(CLASSES3,name)?CLASSES3[name]:void 0;if(!test)throw new PatternError(
`expected one of the classes ${Object.keys(CLASSES3).join(", ")}, found “${part}”`);return{kind:"class",test}}if(!/^[\p{L}\p{N}'|-]+$/u.test(part))throw new PatternError(
`expected words, {verb} or <class> in “find”, found “${part}”`);return{kind:"words",words:new Set(part.toLowerCase().split("|"))}}function formsOf(lemma){
return[[lemma],[thirdPerson(lemma)],pastsOf(lemma),participlesOf(lemma),[ingOf(lemma)]]}function matchesAt({elements},tokens,first){const start=tokens[first];return elements.
every((element,i)=>{const token=tokens[first+i];if(!token||token.sentence!==start?.sentence||token.kind==="punctuation"||i>0&&!token.spaced)return false;return element.
kind==="class"?element.test(token):element.words.has(token.lower)})}function fillTemplate(template2,{elements},found){const verb=elements.findIndex(({kind})=>kind===
"verb");return template2.split(" ").map(part=>{const number=/^\$(\d)(.*)$/.exec(part);if(number)return`${found[Number(number[1])-1]?.text??""}${number[2]}`;const lemma=/^\{([a-z]+)\}$/.
exec(part)?.[1];return lemma&&verb>=0?inflected(lemma,elements[verb],found[verb].lower):part}).join(" ")}function inflected(lemma,element,word){if(element.kind!==
"verb")return lemma;const form=formsOf(element.lemma).findIndex(words=>words.includes(word));return formsOf(lemma)[form<0?FORMS.indexOf(verbReadings(word)[0]?.form??
"base"):form]?.[0]??lemma}var FIELDS=new Set(["find","to","flags","passes","why","notAfter","notBefore"]);var REQUIRED=["find","to","flags"];var loaded5=new Map;function loadPhrases(group){
let phrases=loaded5.get(group);if(!phrases){const file=`phrases/${group}.yml`;phrases=parsePhrases(readData(file).toString("utf8"),dataPath(file));loaded5.set(group,
phrases)}return phrases}function parsePhrases(source,path){const fail=(line,expected,found)=>{throw new UserError(`${path}:${line}: expected ${expected}, found \
“${found}”.`)};const entries=[];for(const[i,text]of source.split("\n").entries()){const line=i+1;if(/^\s*(?:#|$)/.test(text)||/^(?:source|licence): \S|^phrases:$/.
test(text))continue;const[,dash,name,value]=/^ {2}([ -]) (\w+): (.+)$/.exec(text)??fail(line,"source, licence, phrases or an indented “field: text”",text.trim());
if(!FIELDS.has(name))fail(line,`one of the fields ${[...FIELDS].join(", ")}`,name);if(dash==="-")entries.push({line,fields:new Map});const entry=entries.at(-1)??
fail(line,"an entry to begin with “- find”",text.trim());const texts=textsOf(value)??fail(line,"text, or text in double quotes",value);entry.fields.set(name,
texts)}if(entries.length===0)fail(1,"a list of phrases",source.slice(0,20));return entries.map(entry=>{const missing=REQUIRED.find(field=>!entry.fields.has(field));
if(missing)fail(entry.line,`the field “${missing}”`,[...entry.fields.keys()].join(", "));return toPhrase(entry,path)})}function textsOf(value){if(!/^["[]/.test(
value))return[value];try{const parsed=JSON.parse(value);const list3=Array.isArray(parsed)?parsed:[parsed];return list3.every(text=>typeof text==="string")?list3:
void 0}catch{return void 0}}function toPhrase({line,fields},path){const textOf=field=>fields.get(field)?.[0];const words=field=>new Set(textOf(field)?.split(" "));
const why=textOf("why");return{pattern:compiled(textOf("find")??"",path,line),to:fields.get("to")??[],...why?{why}:{},flags:textOf("flags")??"",passes:fields.get(
"passes")??[],notAfter:words("notAfter"),notBefore:words("notBefore"),line}}function compiled(find,path,line){try{return compilePattern(find)}catch(error){if(error instanceof
PatternError)throw new UserError(`${path}:${line}: ${error.message}.`);throw error}}function definePhraseRule(definition){return defineRule({...definition,check(document,report){const index=indexOf(definition.id);for(const token of document.tokens){
const candidates=token.kind==="word"?index.get(token.lower):void 0;const phrase=candidates?.find(candidate=>holdsAt(candidate,document,token.index));if(phrase)report(
faultAt2(phrase,document,token.index))}}})}var indexes=new Map;function indexOf(group){const known3=indexes.get(group);if(known3)return known3;const index=new Map;
const phrases=[...loadPhrases(group)].sort((a2,b)=>b.pattern.elements.length-a2.pattern.elements.length);for(const phrase of phrases){for(const word of phrase.pattern.
first)index.set(word,[...index.get(word)??[],phrase])}indexes.set(group,index);return index}function holdsAt({pattern,notAfter,notBefore},{tokens},first){if(!matchesAt(
pattern,tokens,first))return false;const sentence=tokens[first]?.sentence;const before2=tokens[first-1];const after2=tokens[first+pattern.elements.length];if(before2?.
sentence===sentence&&notAfter.has(before2?.lower??""))return false;return!(after2?.sentence===sentence&&notBefore.has(after2?.lower??""))}function faultAt2({pattern,
to,why},{tokens,style},first){const found=tokens.slice(first,first+pattern.elements.length);const[start,end]=[found[0],found.at(-1)];if(!start||!end)throw new RangeError(
"a phrase has words");return{start:start.start,end:end.end,...why?{why}:{},remedies:to.map(template2=>{const text=likeCase(start.text,fillTemplate(template2,pattern,
found));return{to:style.quotes==="curly"?text.replaceAll("'","’"):text}})}}var eggcorn_default=definePhraseRule({id:"eggcorn",message:"This saying has another word.",why:"It sounds alike, but the saying is made of other words.",severity:"\
error",rank:66,examples:[{wrong:"She waited with baited breath.",right:"She waited with bated breath."}]});var ellipsis_exports={};__export(ellipsis_exports,{default:()=>ellipsis_default});var WRONG=/(?<![.\d])(?:\.\.(?!\.)|\.{4,}|\. \.(?: \.)+)(?!\d)/g;var ellipsis_default=defineRule({id:"ellipsis",message:"An ellipsis has three dots.",why:"Two d\
ots read as a slip of the finger, and readers stumble over them.",severity:"error",rank:60,examples:[{wrong:"Well.. maybe.",right:"Well... maybe."}],check(document,report){
for(const match of document.text.matchAll(WRONG)){const start=match.index;const end=start+match[0].length;if(match[0]==="...."&&new RegExp('^\\s+["“]?\\p{Lu}|^["”\
]|^$',"u").test(document.text.slice(end,end+4)))continue;report({start,end,confidence:.98,remedies:[{to:document.style.ellipsis,safety:"safe"}]})}}});var introductory_comma_exports={};__export(introductory_comma_exports,{default:()=>introductory_comma_default});var ANSWERS=new Set("yes yeah yep nope no um uh uhm hmm okay ok".split(" "));var SUBJECT=/^(?:i|i'm|i'll|i've|i'd|he|he's|she|she's|we|we're|we've|we'll|they|they're|it's|that's|there's|you're|you've|don't|can't|won't)$/;
var introductory_comma_default=defineRule({id:"introductory-comma",message:"A comma follows an answer or a hesitation at the beginning.",why:"The word stands ou\
tside the sentence it introduces, and the comma marks the pause.",severity:"warning",rank:51,examples:[{wrong:'"Yes I know," she said.',right:'"Yes, I know," sh\
e said.'}],check(document,report){for(const word of document.tokens){if(!ANSWERS.has(word.lower)||!word.inSpeech||!begins2(document,word))continue;for(const last of wordsBeforeClause(
document,word)){report(commaAfter(last,.85))}}}});function begins2({tokens},word){const before2=tokens[word.index-1];return beginsUpper(word.text)&&(before2?.paragraph!==
word.paragraph||before2.kind==="punctuation")}function wordsBeforeClause({tokens},word){const next=tokens[word.index+1];if(next?.lower==="well"&&SUBJECT.test(tokens[next.
index+1]?.lower??""))return[word,next];return next?.inSpeech&&SUBJECT.test(next.lower)?[word]:[]}var joined_words_exports={};__export(joined_words_exports,{default:()=>joined_words_default});import{readFileSync as readFileSync3}from"node:fs";var FILE3=dataPath("words/bigrams.bin");var loaded6;function loadBigrams(){loaded6??=readBigrams(FILE3);return loaded6}function readBigrams(path){try{return unpackBigrams(
readFileSync3(path))}catch{throw new UserError(`The table of word pairs ${path} is missing or damaged: install bluepencil again.`)}}var VERSION3=2;var HEADER3=9;
var LEAST2=.1;var STEPS2=10;function unpackBigrams(packed){if(packed.readUInt8(0)!==VERSION3||packed.readUInt32LE(5)!==checksumFrom(packed,HEADER3))throw new RangeError("not a table of wor\
d pairs");const size=packed.readUInt32LE(1);const end=packed.length-size;const hashes2=new Uint32Array(size);let at=HEADER3;let hash=0;for(let i=0;i<size;i++){let unit=1;
let byte=packed[at++];for(;byte>127;byte=packed[at++]){hash+=(byte&127)*unit;unit*=128}hash+=byte*unit;hashes2[i]=hash}return{frequency(first,second){const index=indexOf2(
hashes2,hashOf(first,second));return index<0?0:LEAST2*2**(packed[end+index]/STEPS2)}}}function indexOf2(hashes2,hash){let low=0;let high=hashes2.length-1;while(low<=
high){const middle=low+high>>1;const found=hashes2[middle];if(found===hash)return middle;if(found<hash)low=middle+1;else high=middle-1}return-1}function hashOf(first,second){
const text=`${first} ${second}`;let hash=2166136261;for(let i=0;i<text.length;i++)hash=Math.imul(hash^text.charCodeAt(i),16777619);return hash>>>0}var import_nspell=__toESM(require_lib(),1);var quotation=(function(value,open2,close){const start=open2||'"';const end=close||start;let index=-1;if(Array.isArray(value)){const list3=value;const result=[];
while(++index<list3.length){result[index]=start+list3[index]+end}return result}if(typeof value==="string"){return start+value+end}throw new TypeError("Expected \
string or array of strings")});var emptyIgnore=[];function retextSpell(options){const settings=typeof options==="function"||options&&"aff"in options&&"dic"in options?{dictionary:options}:options||
{};const ignore2=settings.ignore||emptyIgnore;const ignoreLiteral=typeof settings.ignoreLiteral==="boolean"?settings.ignoreLiteral:true;const ignoreDigits=typeof settings.
ignoreDigits==="boolean"?settings.ignoreDigits:true;const max=settings.max||30;const normalizeApostrophes=typeof settings.normalizeApostrophes==="boolean"?settings.
normalizeApostrophes:true;const personal=settings.personal;if(!settings.dictionary){throw new TypeError("Missing `dictionary` in options")}const queue=[];let loadError;
const state={cache:new Map,checker:void 0,count:0,ignore:ignore2,ignoreLiteral,ignoreDigits,max,normalizeApostrophes};if(typeof settings.dictionary==="function"){
settings.dictionary(onload)}else{onload(void 0,settings.dictionary)}return function(tree,file,next){if(loadError){next(loadError)}else if(state.checker){all(tree,
file,state);next()}else{queue.push([tree,file,state,next])}};function onload(error,dictionary){let index=-1;loadError=error;if(dictionary){state.checker=(0,import_nspell.default)(
dictionary);if(personal){state.checker.personal(personal)}}while(++index<queue.length){const[tree,file,state2,next]=queue[index];if(!error){all(tree,file,state2)}
next(error)}queue.length=0}}function all(tree,file,state){visit(tree,"WordNode",function(node,position2,parent){if(!parent||position2===void 0||state.ignoreLiteral&&
isLiteral(parent,position2)){return}let actual=toString(node);if(state.normalizeApostrophes){actual=actual.replace(/’/g,"'")}if(irrelevant(actual)){return}let correct=state.
checker.correct(actual);if(!correct&&node.children.length>1){let index=-1;correct=true;while(++index<node.children.length){const child=node.children[index];if(child.
type!=="TextNode"||irrelevant(child.value)){continue}if(!state.checker.correct(child.value)){correct=false}}}if(!correct){let suggestions2=state.cache.get(actual);
if(!suggestions2){if(state.count===state.max){const message2=file.info("No longer generating suggestions to improve performance",{ancestors:[parent,node],place:node.
position,ruleId:"overflow",source:"retext-spell"});message2.note="To keep on suggesting, increase `options.max`."}suggestions2=state.count<state.max?state.checker.
suggest(actual):[];state.count++;state.cache.set(actual,suggestions2)}let extra="";if(suggestions2.length>0){extra=", expected for example "+quotation([...suggestions2],
"`").join(", ")}const message=file.message("Unexpected unknown word `"+actual+"`"+extra,{ancestors:[parent,node],place:node.position,ruleId:actual.toLowerCase().
replace(/\W+/,"-"),source:"retext-spell"});message.actual=actual;message.expected=[...suggestions2];message.url="https://github.com/retextjs/retext-spell#readme"}});
function irrelevant(word){return state.ignore.includes(word)||state.ignoreDigits&&/^\d+$/.test(word)||state.ignoreDigits&&/^\d{1,2}:\d{2}(?:[ap]\.?m\.?)?$/i.test(
word)}}var VOWELS="aeiouy";var ROWS=["qwertyuiop","asdfghjkl","zxcvbnm"];var SOUNDS=["ck","cs","sz","td","mn","gj","fv","bp","kq","xz","xs","vw","cq","lr"];var COST={doubled:3.4,
vowel:5,sound:5.6,neighbour:6.8,other:7.5,swapped:4,apostrophe:3,space:5,missing:4.4,missingVowel:4,extra:6.8,extraVowel:6.2,firstLetter:3};var SLIPS2=[["ei","i\
e",2.4],["ie","ei",2.4],["able","ible",2.6],["ible","able",2.6],["ance","ence",2.6],["ence","ance",2.6],["ant","ent",2.8],["ent","ant",2.8],["er","or",3],["or",
"er",3],["ar","er",3],["er","ar",3],["f","ph",3.6],["ph","f",4],["k","ck",3.8],["c","ck",4.2],["k","ch",4],["sh","ch",5],["tion","sion",3],["sion","tion",3],["s\
ion","ssion",2.8],["tion","ssion",3.6],["shun","tion",3],["cion","tion",3.4],["cion","sion",3.4],["cian","tian",3.4],["tian","cian",3.4],["cial","tial",3],["tia\
l","cial",3],["cious","tious",3],["tious","cious",3],["cious","scious",3],["cius","cious",3.4],["ious","eous",3],["eous","ious",3],["us","ous",3.4],["ouse","ous",
3.4],["s","sc",4],["c","sc",4],["sc","s",4],["sc","c",4],["s","ss",3],["z","ss",5],["n","kn",4],["r","wr",4],["w","wh",3.6],["wh","w",4],["r","rh",3.4],["rr","r\
rh",3.4],["g","gu",3.6],["gu","g",4],["g","gh",4],["j","dg",4.4],["g","dg",3.6],["dg","g",4],["tch","ch",3.6],["ch","tch",3.6],["kw","qu",4],["qu","cqu",3],["aq\
u","acqu",2.6],["ks","x",4.4],["x","cs",4.4],["xs","xc",3],["x","xc",3],["exh","ex",3.6],["ex","exh",3.4],["ceed","cede",2.8],["cede","ceed",2.8],["sede","cede",
3],["cede","sede",2.8],["eed","ede",3.4],["ly","ally",3],["ally","ly",3.2],["ly","ely",3],["ely","ly",3.4],["full","ful",2.6],["fully","fuly",3],["fuly","fully",
2.6],["yed","ied",3],["ied","yed",3],["ieing","ying",3.4],["eing","ing",3.4],["ing","eing",4],["eable","able",3.2],["able","eable",3],["ement","ment",3.2],["men\
t","ement",3],["ery","ary",3],["ary","ery",3],["ory","ary",3.4],["ary","ory",3.4],["ry","ery",3.6],["ry","ary",3.6],["ry","ory",3.6],["el","le",3],["le","el",3],
["al","le",3.4],["le","al",3.4],["el","al",3.2],["al","el",3.4],["il","al",3.6],["our","or",3.6],["or","our",3.6],["ou","au",4],["aw","au",4],["au","augh",4],["\
aut","aught",3.4],["ot","ought",4.4],["aught","ought",3],["ought","aught",3],["ite","ight",4],["uff","ough",4],["ogh","ough",3.4],["oug","ough",3.4],["ugh","oug\
h",3.4],["hg","gh",3],["ht","th",3.4],["th","ght",4.2],["gth","ght",3],["ngh","ng",4],["ei","ai",3.6],["ai","ei",3.6],["ai","ia",3],["ia","ai",3.4],["ae","ea",3],
["ea","ee",3.6],["ee","ea",3.6],["ee","ie",3.6],["ea","ie",3.8],["e","ea",4.2],["ee","e",3.6],["ea","e",4.2],["i","ie",4.2],["i","ei",4.4],["y","ey",3.6],["ey",
"y",3.6],["oo","ou",4],["oo","o",3.6],["u","oo",4.2],["u","ou",4],["ou","u",4],["ou","o",4],["ow","ou",4],["ou","ow",4],["eu","ew",4],["ue","eu",3],["eu","ue",3],
["ua","au",3],["oe","eo",3],["eo","e",4],["uo","ou",3],["euv","oeuv",3],["ueve","oeuvre",5],["per","pre",3],["pre","per",3],["par","per",3.2],["per","par",3.4],
["par","pre",4],["pro","per",4],["dis","des",3],["des","dis",3],["di","de",3.6],["in","en",3.6],["en","in",3.6],["im","imm",2.8],["ment","mant",3],["mant","ment",
3],["isi","izi",4],["n","gn",4.4],["m","mn",4],["m","mb",4.2],["t","bt",4.4],["t","pt",4.4],["si","psy",4],["s","ps",4.4],["ai","uai",4],["ui","iu",3],["iu","ui",
3],["oi","io",3],["is","si",3.4],["ical","ic",3.4],["y","ly",3.8],["ity","y",4],["ley","ly",3.4],["es","s",4.4],["ys","ies",4],["oe","o",4],["ure","our",4],["ai\
n","en",4],["en","ain",4],["eau","ureau",4],["nt","n't",2.6],["nt'","n't",2.4],["'nt","n't",2.4]].map(([wrong2,right,cost])=>({wrong:wrong2,right,cost}));var LONGEST=40;
var BOUND=[0,0,7,9.5,10.5,11.5,13];var FAR=17;var LONG=8;var FREQUENCY_WEIGHT=.85;var FIT=.6;var ONCE=.27;var NEAR=7;var SPREAD=5;var Suggester=class{#words;#bigrams;#tree;#near=new Map;constructor(words,bigrams){
this.#words=words;this.#bigrams=bigrams}suggest(word,neighbours2={before:void 0,after:void 0}){if(word.length<2||word.length>=LONGEST)return[];return[...this.#nearWords(
word),...this.#splits(word)].map(candidate=>({...candidate,score:candidate.score+this.#fit(candidate.word,neighbours2)})).sort((a2,b)=>b.score-a2.score)}#nearWords(word){
const known3=this.#near.get(word);if(known3)return known3;const found=this.#search(word).flatMap(found2=>{const entry=this.#words.entry(found2.word);return!entry||
entry.rude?[]:[{...found2,name:entry.name}]});this.#near.set(word,found);return found}#search(word){this.#tree??=growTree(this.#words);const most=BOUND[word.length]??
BOUND.at(-1);const search=new Search(this.#tree,word);const near=search.run(Math.min(NEAR,most),Number.NEGATIVE_INFINITY);const found=search.run(most,near[0]?near[0].
score-SPREAD:Number.NEGATIVE_INFINITY);return found.length===0&&word.length>=LONG?search.run(FAR,Number.NEGATIVE_INFINITY):found}#splits(word){const splits=[];for(let at=1;at<
word.length;at++){const[first,second]=[word.slice(0,at),word.slice(at)];const together=this.#bigrams.frequency(first,second);if(together>0){const score=FREQUENCY_WEIGHT*
Math.log(together)-COST.space;splits.push({word:`${first} ${second}`,cost:COST.space,score,name:false})}}return splits}#fit(candidate,{before:before2,after:after2}){
const words=candidate.split(" ");const first=words[0];const last=words.at(-1);return(before2?this.#attraction(before2,first):0)+(after2?this.#attraction(last,after2):
0)}#attraction(first,second){const chance=this.#words.frequency(first)*this.#words.frequency(second)/1e6;return FIT*Math.log((this.#bigrams.frequency(first,second)+
ONCE)/(chance+ONCE))}};var WEIGHTS=Float64Array.from({length:LEVELS+1},(_,rank)=>rank===0?Number.NEGATIVE_INFINITY:FREQUENCY_WEIGHT*Math.log(frequencyOf(rank-1)));
function growTree(words){const letters=new Uint8Array(words.letters);const skip=new Int32Array(words.letters);const ranks=new Uint16Array(words.letters);const highest=new Uint16Array(
words.letters);const open2=[];let depth=0;let size=0;words.forEachEnding((shared,text,start,end,level2)=>{let at=start;let kept=shared;while(at<end&&kept<depth&&
letters[open2[kept]]===text.charCodeAt(at)){kept++;at++}while(depth>kept)skip[open2[--depth]]=size;for(;at<end;at++){open2[depth++]=size;letters[size++]=text.charCodeAt(
at)}const rank=level2+1;ranks[size-1]=rank;for(let i=depth-1;i>=0&&highest[open2[i]]<rank;i--)highest[open2[i]]=rank});while(depth>0)skip[open2[--depth]]=size;return{
letters,skip:skip.subarray(0,size),ranks,highest}}var LETTERS=256;var VOWEL=Uint8Array.from({length:LETTERS},(_,letter)=>VOWELS.includes(String.fromCharCode(letter))?
1:0);var SUBSTITUTION=substitutionCosts();function substitutionCosts(){const costs=new Float64Array(LETTERS*LETTERS).fill(COST.other);const set=(a2,b,cost)=>{for(const[
x,y]of[[a2,b],[b,a2]]){const at=x.charCodeAt(0)*LETTERS+y.charCodeAt(0);costs[at]=Math.min(costs[at],cost)}};for(const a2 of VOWELS)for(const b of VOWELS)set(a2,
b,COST.vowel);for(const pair of SOUNDS)set(pair[0],pair[1],COST.sound);for(const[r,row]of ROWS.entries()){for(const[i,key]of[...row].entries()){for(const other2 of[
row[i+1],ROWS[r+1]?.[i],ROWS[r+1]?.[i-1]])if(other2)set(key,other2,COST.neighbour)}}for(const[accented,plain]of["éeè","êe","àa","âa","ïi","îi","ôo","öo",
"üu","ûu","çc","ñn"].map(s=>[s[0],s[1]])){set(accented,plain,1)}for(let i=0;i<LETTERS;i++)costs[i*LETTERS+i]=0;return costs}var Search=class{#tree;#typed;#extra;#width;#rows;#low=new Int32Array(
LONGEST+2);#high=new Int32Array(LONGEST+2);#path=new Uint8Array(LONGEST+1);#slips;#bound=0;constructor(tree,word){this.#tree=tree;this.#typed=Array.from(word,letter=>letter.
charCodeAt(0)&255);this.#extra=this.#typed.map((_,at)=>extraCost(this.#typed,at));this.#width=word.length+1;this.#rows=new Float64Array((LONGEST+2)*this.#width);
this.#slips=placeSlips(word)}run(bound,least){const{letters,skip,ranks,highest}=this.#tree;this.#bound=bound;this.#firstRow();const below=new Int32Array(LONGEST+
1);const found=[];let floor=least;let depth=0;let node=0;while(node<skip.length){while(depth>0&&node>=below[depth-1])depth--;const cost=depth<LONGEST?this.#fillRow(
depth,letters[node]):Number.POSITIVE_INFINITY;if(cost>bound||WEIGHTS[highest[node]]-cost<floor){node=skip[node];continue}below[depth]=skip[node];depth++;const whole=this.#wholeCost(
depth);const score=WEIGHTS[ranks[node++]]-whole;if(whole>bound||score<floor||score===Number.NEGATIVE_INFINITY)continue;found.push({word:String.fromCharCode(...this.#path.
subarray(0,depth)),cost:whole,score});floor=Math.max(floor,score-SPREAD)}return found.sort((a2,b)=>b.score-a2.score)}#wholeCost(depth){const last=this.#width-1;
return this.#high[depth]<last?Number.POSITIVE_INFINITY:this.#rows[depth*this.#width+last]}#firstRow(){let cost=0;let j=0;this.#rows[0]=0;while(j+1<this.#width){
cost+=this.#extra[j];if(cost>this.#bound)break;this.#rows[++j]=cost}this.#low[0]=0;this.#high[0]=j}#cell(row,column){if(column<this.#low[row]||column>this.#high[row])
return Number.POSITIVE_INFINITY;return this.#rows[row*this.#width+column]}#fillRow(depth,letter){this.#path[depth]=letter;const rows=this.#rows;const typed=this.#typed;
const row=(depth+1)*this.#width;const first=this.#low[depth];const last=this.#high[depth];const missing=missingCost(this.#path,depth);const before2=depth>0?this.#path[depth-
1]:-1;let low=-1;let high=-2;let least=Number.POSITIVE_INFINITY;let left=Number.POSITIVE_INFINITY;let diagonal=Number.POSITIVE_INFINITY;const slips=this.#slipsAt(
letter,depth);const reach=slips.reduce((most,{end})=>Math.max(most,end),last+1);for(let j=first;j<this.#width&&(j<=reach||left<=this.#bound);j++){const above=j<=
last?rows[row-this.#width+j]:Number.POSITIVE_INFINITY;let best=above+missing;if(j>0){const from=typed[j-1];if(from===letter)best=Math.min(best,diagonal);else{const changed=diagonal+
SUBSTITUTION[from*LETTERS+letter];best=Math.min(best,depth===0&&j===1?changed+COST.firstLetter:changed);if(from===before2&&j>1&&typed[j-2]===letter)best=Math.min(
best,this.#cell(depth-1,j-2)+COST.swapped)}best=Math.min(best,left+this.#extra[j-1])}if(slips.length>0)best=this.#slip(slips,depth,j,best);rows[row+j]=best;left=
best;diagonal=above;if(best>this.#bound)continue;if(low<0)low=j;high=j;if(best<least)least=best}this.#low[depth+1]=Math.max(low,0);this.#high[depth+1]=high;return least}#slipsAt(letter,depth){
const placed=this.#slips[letter];return placed.length===0?placed:placed.filter(({right})=>endsWith(this.#path,depth,right))}#slip(slips,depth,column,best){let least=best;
for(const{right,start,end,cost}of slips){if(end===column)least=Math.min(least,this.#cell(depth+1-right.length,start)+cost)}return least}};function placeSlips(word){
const placed=Array.from({length:LETTERS},()=>[]);for(const{wrong:wrong2,right,cost}of SLIPS2){for(let start=word.indexOf(wrong2);start>=0;start=word.indexOf(wrong2,
start+1)){placed[right.charCodeAt(right.length-1)]?.push({right,start,end:start+wrong2.length,cost})}}return placed}function endsWith(path,depth,right){if(right.
length>depth+1)return false;for(let i=0;i<right.length;i++){if(path[depth-right.length+1+i]!==right.charCodeAt(i))return false}return true}function missingCost(path,depth){
const letter=path[depth];if(letter===APOSTROPHE)return COST.apostrophe;if(depth===0)return COST.missing+COST.firstLetter;if(letter===path[depth-1])return COST.doubled;
return isVowel(letter)?COST.missingVowel:COST.missing}function extraCost(typed,at){const letter=typed[at];if(letter===APOSTROPHE)return COST.apostrophe;if(at===
0)return COST.extra+COST.firstLetter;if(letter===typed[at-1])return COST.doubled;return isVowel(letter)?COST.extraVowel:COST.extra}var APOSTROPHE=39;function isVowel(letter){
return VOWEL[letter]===1}import{readFileSync as readFileSync4}from"node:fs";var loaded7=new Map;function dialectWords(){return load4("dialect"," ")}function rareWords(){return load4("rare"," ")}function splitWords(){return load4("split",
", ")}var pairs2;function dialectPairs(){if(pairs2)return pairs2;const found=new Map;for(const line of load4("dialect-pairs","\n")){const[gb="",us="",...endings]=line.
split(" ");for(const ending of["",...endings]){found.set(gb+ending,{side:"gb",other:us+ending});found.set(us+ending,{side:"us",other:gb+ending})}}pairs2=found;return found}
function load4(name,separator){let list3=loaded7.get(name);if(!list3){list3=read(dataPath(`words/${name}.txt`),separator);loaded7.set(name,list3)}return list3}function read(path,separator){
try{const lines=readFileSync4(path,"utf8").split("\n");return new Set(lines.filter(line=>line&&!line.startsWith("#")).flatMap(line=>line.split(separator)))}catch{
throw new UserError(`The word list ${path} is missing: install bluepencil again.`)}}var unknownWords=perDocument(findUnknownWords);var NO_SUGGESTIONS=-1;var OTHER_DIALECT=2;var suggester;var suggestions=new WeakMap;function suggestionsFor(document,unknown){
let found=suggestions.get(unknown);if(!found){suggester??=new Suggester(loadWords(),loadBigrams());found=suggester.suggest(unknown.lower,neighbours(document,unknown.
token)).filter(({word})=>word!==unknown.lower).map(candidate=>inDialect(document,candidate)).sort((one,other2)=>other2.score-one.score);suggestions.set(unknown,
found)}return found}function inDialect({style},candidate){const entry=loadWords().entry(candidate.word);const isForeign=entry!==void 0&&entry.us!==entry.gb&&!entry[style.
dialect];return isForeign?{...candidate,score:candidate.score-OTHER_DIALECT}:candidate}function findUnknownWords(document){const words=loadWords();const rare=rareWords();
const check=retextSpell({dictionary:dictionaryFor(document,words),max:NO_SUGGESTIONS,ignoreLiteral:false});const messages=retextMessagesOnWords((tree,file)=>void check(
tree,file,()=>void 0),document);const flagged=new Set(messages.map(({start})=>start));return document.tokens.flatMap(token=>{if(token.kind!=="word")return[];if(rare.
has(token.text)&&!document.dictionary.has(token.text))return[asRare(token)];return flagged.has(token.start)?unknownParts(document,words,token):[]})}function dictionaryFor(document,words){
const known3=new Set;for(const lower of new Set(document.tokens.flatMap(({kind,lower:lower2})=>kind==="word"?lower2:[]))){for(const part of[lower,...lower.split(
"-")]){const base=part.replace(/'s?$/,"");if(words.has(part)||words.has(base)||document.dictionary.has(part))known3.add(part)}}return{aff:Buffer.from("SET UTF-8\
\n"),dic:Buffer.from(`${known3.size}
${[...known3].join("\n")}
`)}}function asRare(token){const{start,end,text,lower}=token;return{start,end,text,lower,token,rare:true}}function unknownParts(document,words,token){if(!/^[\p{L}'’-]+$/u.
test(token.text)||isStutter(token.lower))return[];const parts=[];for(const match of token.text.matchAll(/[\p{L}'’]+/gu)){const text=match[0].replace(/^['’]+|['’]+$|['’]s$/gi,
"");const lower=text.toLowerCase().replace(/’/g,"'");const start=token.start+match.index+match[0].indexOf(text);const isKnown=words.has(lower)||document.dictionary.
has(lower)||document.dictionary.has(token.lower);if(text.length>1&&!isKnown)parts.push({start,end:start+text.length,text,lower,token,rare:false})}return parts}function isStutter(lower){
const parts=lower.split("-");return parts.length>1&&parts.some((part,i)=>i>0&&part.startsWith(parts[i-1].slice(0,3)))}function neighbours(document,token){const before2=document.
tokens[token.index-1];const after2=document.tokens[token.index+1];return{before:before2?.kind==="word"&&before2.sentence===token.sentence?before2.lower:void 0,after:after2?.
kind==="word"&&after2.sentence===token.sentence?after2.lower:void 0}}function inTheManner(document,text,{word,name}){const written2=document.style.quotes==="cur\
ly"?word.replace(/'/g,"’"):word;if(text.length>1&&text===text.toUpperCase())return written2.toUpperCase();const isCapital2=name||text[0]!==text[0]?.toLowerCase();
return isCapital2?`${written2[0]?.toUpperCase()}${written2.slice(1)}`:written2}var PREFIXES=[...["un","re","non","over","under","out","mis","pre","anti","super","dis","inter","sub","semi","mid"],...["counter","fore","half","hyper","mega","\
micro","mini","multi","neo","post","pseudo","quasi","tele"],...["ultra","up","down","cyber","proto","bio","hydro","electro","cryo","pyro","aero","auto","self","\
co"]];var SUFFIXES=[["ness",["","y>i"]],["nesses",["","y>i"]],["like",[""]],["ish",["","e>"]],["less",["","y>i"]],["lessly",[""]],["lessness",[""]],["ful",[""]],
["fuls",[""]],["able",["","e>"]],["er",["","e>","y>i","+"]],["ers",["","e>","y>i","+"]],["est",["e>","y>i",""]],["ing",["","e>","+"]],["ings",["","e>","+"]],["i\
ngly",["","e>","+"]],["ed",["","e>","y>i","+"]],["edly",["","e>","y>i","+"]],["s",[""]],["es",["","y>i"]],["ly",["","y>i"]],["y",["","e>","+"]],["ier",["","e>",
"+"]],["iest",["","e>","+"]],["ward",[""]],["wards",[""]],["wise",[""]],["dom",[""]],["hood",[""]],["ship",[""]],["ist",["","e>"]],["ists",["","e>"]],["ism",["",
"e>"]],["some",[""]],["fold",[""]],["man",[""]],["men",[""]],["woman",[""]],["ette",[""]],["let",[""]],["lets",[""]],["kin",[""]],["esque",[""]],["ian",[""]],["\
ians",[""]],["th",[""]],["n't",[""]],["'ll",[""]],["'d",[""]],["'ve",[""]],["'re",[""]]];var COMMON_BASE=.1;var COMMON_PART=1;var SHORTEST_PART=3;var SHORTEST_COMPOUND=7;
function isDerived(lower,words){return isSuffixed(lower,words)||isPrefixed(lower,words)}function isPrefixed(lower,words){return PREFIXES.some(prefix=>{if(!lower.
startsWith(prefix)||lower.length-prefix.length<SHORTEST_PART)return false;const rest=lower.slice(prefix.length);if(rest.length===SHORTEST_PART)return isPart(rest,
words);return isBase2(rest,words)||isSuffixed(rest,words)})}function isSuffixed(lower,words){return SUFFIXES.some(([suffix,joints])=>{if(!lower.endsWith(suffix))
return false;const stem2=lower.slice(0,-suffix.length);return stem2.length>=SHORTEST_PART&&joints.some(joint=>isBase2(baseOf(stem2,joint),words))})}function baseOf(stem2,joint){
if(joint==="")return stem2;if(joint==="e>")return`${stem2}e`;if(joint==="+")return stem2.at(-1)===stem2.at(-2)?stem2.slice(0,-1):"";return stem2.endsWith("i")?`${stem2.
slice(0,-1)}y`:""}function isBase2(word,words){const entry=words.entry(word);return entry!==void 0&&!entry.name&&word.length>=SHORTEST_PART&&entry.frequency>=COMMON_BASE}
function isCompound(lower,words){if(lower.length<SHORTEST_COMPOUND)return false;for(let at=SHORTEST_PART;at<=lower.length-SHORTEST_PART;at++){if(isPart(lower.slice(
0,at),words)&&isPart(lower.slice(at),words))return true}return false}function isPart(word,words){const entry=words.entry(word);return entry!==void 0&&!entry.name&&
entry.frequency>=(word.length>SHORTEST_PART?COMMON_PART:10*COMMON_PART)}var PHRASE=20;var PAIR=3;var joined_words_default=defineRule({id:"joined-words",message:"The space is missing.",why:"These are two words; no dictionary writes t\
hem as one.",severity:"error",rank:58,examples:[{wrong:"They looked at eachother.",right:"They looked at each other."},{wrong:"I did it my self.",right:"I did i\
t myself."}],check(document,report){for(const word of unknownWords(document)){const halves=joinedHalves(document,word);if(halves)report(joined(document,word,halves))}
for(const token of document.tokens){const next=document.tokens[token.index+1];if(next&&isSplit(token,next))report(split(token,next))}}});function joinedHalves(document,word){
const{lower,token,text}=word;if(text!==lower&&document.lexicon.isName(lower))return void 0;if(/['’]/.test(document.text[word.start-1]??""))return void 0;if(dialectWords().
has(lower)||/[^a-z]/.test(lower)||lower.length<token.lower.length)return void 0;return isPhrase(document,word)??apartElsewhere(document,lower)}function isPhrase(document,word){
if(!hasPair(word.lower))return void 0;const suggestions2=suggestionsFor(document,word);if(!suggestions2[0]?.word.includes(" "))return void 0;const[first,second]=likeliestHalves(
suggestions2);const words=loadWords();if(second==="in"&&words.has(`${first}ing`)||second==="a"&&word.token.inSpeech)return void 0;const isOwnWord=isCompound(word.
lower,words)||isDerived(word.lower,words)||Math.min(first.length,second.length)<2;const needed=isOwnWord||word.token.inSpeech?PHRASE:PAIR;return loadBigrams().frequency(
first,second)>=needed?`${first} ${second}`:void 0}function likeliestHalves(suggestions2){const pairs3=suggestions2.filter(({word})=>word.includes(" ")).map(({word})=>word.
split(" "));const bigrams=loadBigrams();return pairs3.reduce((best,pair)=>bigrams.frequency(pair[0],pair[1])>bigrams.frequency(best[0],best[1])?pair:best)}function hasPair(lower){
for(let at=1;at<lower.length;at++){if(loadBigrams().frequency(lower.slice(0,at),lower.slice(at))>=PAIR)return true}return false}function apartElsewhere({plain},lower){
const words=loadWords();for(let at=3;at<=lower.length-3;at++){const[first,second]=[lower.slice(0,at),lower.slice(at)];if(!isCompound(lower,words)||!words.has(first)||
!words.has(second))continue;if(new RegExp(`\\b${first} ${second}\\b`,"i").test(plain))return`${first} ${second}`}return void 0}function joined(document,{start,end,
text},halves){const[first,second]=halves.split(" ");const safety=loadBigrams().frequency(first,second)>=2*PHRASE?"safe":"ask";return{start,end,confidence:.97,remedies:[
{to:inTheManner(document,text,{word:halves,name:false}),safety}]}}function isSplit(first,second){if(first.kind!=="word"||second.kind!=="word"||!second.spaced||first.
sentence!==second.sentence)return false;if(second.text!==second.lower)return false;return splitWords().has(`${first.lower} ${second.lower}`)}function split(first,second){
return{start:first.start,end:second.end,message:"This is one word.",why:"Dictionaries write it without a space.",confidence:.93,remedies:[{to:first.text+second.
text}]}}var lay_lie_exports={};__export(lay_lie_exports,{default:()=>lay_lie_default});var MARK=new RegExp("(?<![\\p{L}'])(?:ain't|an'|o'|'em|th'|ye|yer|yez|yeh|y'all|ole|dat|dis|dey|wid|sez|wuz|cuz|coz|git|gits|agin|thar|hev|hed|jest|ter|fer|felle\
r|fellers|nothin|somethin|anythin|nawthin|orter|oughter|hisself|theirselves|yore|wot|nuffin|kinder|allus|innit|nowt|owt|summat|them's|they's|says I|he don't|she\
 don't|it don't|you was|we was|they was|\\p{L}{2,}in'(?!\\w))(?![\\p{L}])","iu");var dialectParagraphs=perDocument(document=>{const marked=new Set;for(const{start,
end,first,last,index}of document.paragraphs){const speaks2=document.tokens.slice(first,last).some(token=>token.inSpeech);if(speaks2&&MARK.test(document.plain.slice(
start,end)))marked.add(index)}return marked});var REACH3=2;function isDialectSpeech(document,token){if(!token.inSpeech)return false;const marked=dialectParagraphs(
document);for(let step2=-REACH3;step2<=REACH3;step2++)if(marked.has(token.paragraph+step2))return true;return false}var RIGHT=new Map([["lay","lie"],["lays","lies"],["laying","lying"],["laid","lay"]]);var BEFORE_BASE=new Set("to will would could can should must might may i'll\
 he'll she'll we'll they'll you'll didn't don't couldn't can't won't wouldn't did let's".split(" "));var BEFORE_ING=/^(?:am|is|are|was|were|be|been|wasn't|weren't|isn't|just|still|now|already|found|saw|\w+'(?:m|s|re))$/;
var BEFORE_PAST=/^(?:i|he|she|it|we|they|you|who|and|then|just)$/;var POSTURE=new Set("down back there here awake still flat motionless asleep sprawled".split("\
 "));var PREPOSITIONS=new Set("on in at beside next under against across atop".split(" "));var PLACES=new Set("bed beds couch sofa floor ground grass sand snow \
mud dirt street road side sides back backs stomach stomachs belly belly table hospital coffin grave pool puddle corner dark darkness middle mattress pillow pill\
ows blanket blankets hammock bunk cot rug carpet pile heap nest cave bench deck beach field wreckage rubble".split(" "));var lay_lie_default=defineRule({id:"lay\
-lie",message:"What rests lies; only what somebody puts down is laid.",why:"“Lay” needs an object, “lie” (lay, lain, lying) has none.",severity:"error",
rank:56,examples:[{wrong:"He went upstairs to lay down.",right:"He went upstairs to lie down."}],check(document,report){for(const token of document.tokens){const right=RIGHT.
get(token.lower);if(!right||token.inSpeech&&isDialectSpeech(document,token)||!isForm(document,token)||!rests(document.tokens,token))continue;report(fault(token,
right))}}});function isForm({tokens},token){const before2=tokens[token.index-1];if(!before2||before2.sentence!==token.sentence)return token.lower==="laying";if(token.
lower==="lay")return BEFORE_BASE.has(before2.lower);if(token.lower==="laying")return BEFORE_ING.test(before2.lower)||before2.kind==="punctuation"||before2.tags[0]===
"NOUN";if(token.lower==="laid")return(BEFORE_PAST.test(before2.lower)||before2.tags[0]==="PROPN")&&!isPassiveOrRelative(tokens,before2);return before2.tags[0]===
"PRON"||before2.tags[0]==="PROPN"}function isPassiveOrRelative(tokens,before2){const earlier=tokens.slice(Math.max(0,before2.index-14),before2.index).filter(({sentence})=>sentence===
before2.sentence);if(before2.lower==="and"||before2.lower==="then")return earlier.some(({lower})=>/^(?:was|were|been|be|being)$/.test(lower));return/^(?:which|that|what|whom)$/.
test(earlier.at(-1)?.lower??"")||earlier.at(-1)?.tags[0]==="NOUN"}function rests(tokens,token){const[first,second]=tokens.slice(token.index+1,token.index+3);if(!first||
first.sentence!==token.sentence)return false;if(POSTURE.has(first.lower)){const ends=!second||second.kind==="punctuation"||second.sentence!==token.sentence;return ends||
PREPOSITIONS.has(second.lower)||/^(?:and|for|with|until|to|when|while|but|again|beside|too)$/.test(second.lower)}return PREPOSITIONS.has(first.lower)&&isPlace(tokens,
first)}function isPlace(tokens,preposition){for(const word of tokens.slice(preposition.index+1,preposition.index+5)){if(word.kind!=="word"||word.sentence!==preposition.
sentence)return false;if(PLACES.has(word.lower))return true;if(!/^(?:DET|ADJ|PRON|NOUN)$/.test(word.tags[0]??""))return false}return false}function fault({start,
end},to){return{start,end,confidence:.9,remedies:[{to}]}}var missing_word_exports={};__export(missing_word_exports,{default:()=>missing_word_default});var PREPOSITIONS2=new Set("in on at of from into with through across behind under against near inside toward towards over around down up by to for".split(" "));
var DETERMINED=/^(?:the|a|an|his|her|its|my|your|our|their|this|that|these|those|each|every|no|any|some|another|one|what|which|either|neither|whose|him|me|us|them|it|you|himself|herself|itself|themselves|myself|yourself|both|all|many|much|two|three|four|five|six|seven|eight|nine|ten|such|several|few|most|more|less|here|there|now|then|who|whom|where|when|how|why|if|whether|and|or|but|of|in|on|at|to|for|with|from|by|into|about|as|it's|i|he|she|they|we)$/;
function articlePlace(words,i){const preposition=words(i-1);const word=words(i);const repeats=words(i-2)===word;if(repeats||!PREPOSITIONS2.has(preposition)||!/^[a-z]{3,}$/.
test(word)||DETERMINED.test(word)||word.endsWith("ing"))return void 0;if(/^[\p{N}\p{Lu}]/u.test(words(i+1)))return void 0;return{before:[words(i-3),words(i-2)],
preposition,word,after:[words(i+1),words(i+2)]}}function articleFeatures({before:before2,preposition,word,after:after2}){const end=word.slice(-3);const nextEnd=after2[0].
slice(-3);return["bias",`p ${preposition}`,`w ${word}`,`pw ${preposition} ${word}`,`wn ${word} ${after2[0]}`,`pwn ${preposition} ${word} ${after2[0]}`,`wnn ${word}\
 ${after2[0]} ${after2[1]}`,`n ${after2[0]}`,`nn ${after2[0]} ${after2[1]}`,`b ${before2[1]} ${preposition}`,`bw ${before2[1]} ${preposition} ${word}`,`bb ${before2[0]}\
 ${before2[1]} ${preposition}`,`b1 ${before2[1]}`,`e ${end}`,`pe ${preposition} ${end}`,`en ${end} ${nextEnd}`,`wne ${word} ${nextEnd}`,`npw ${after2[0]} ${preposition}`].
map(hashText)}var SURE3=3;var DRAFT={from:1,step:1,least:2.3};var TAKES_TO=new Set("want wants wanted wanting began tried tries trying used needed seemed seems able supposed \
decided decides managed hoped refused agreed pretended intended started".split(" "));var OBJECTS2=new Set("me him us them it the my his their your".split(" "));
var BEFORE_ABLE=new Set("be been being is am are was were not barely hardly only never".split(" "));var COMMON_VERB=2;var ALSO_NOUN_OR_STATE=new Set(["be","have",
"do","go","see","get","say","know","make","take","come","leave","find","tell"]);var PARTS3=new Set("many several some most few none each".split(" "));var WHOLE=new Set(
["them","us"]);var BE_AFTER=new Map([["i","am"],["he","is"],["she","is"],["we","are"],["they","are"]]);var OPENERS3=new Set("that because if when before after s\
ince while until unless".split(" "));var weights2;var verbs;var missing_word_default=defineRule({id:"missing-word",message:"A small word seems to be missing.",why:"\
The eye jumps over a missing “to” or “the” when the author rereads, and the reader stumbles over it.",severity:"warning",rank:35,examples:[{wrong:"She w\
anted go home.",right:"She wanted to go home."}],check(document,report){for(const token of document.tokens){if(token.kind!=="word")continue;const fault6=missingTo(
document,token)??missingOf(document,token)??missingBe(document,token)??missingArticle(document,token);if(fault6)report(fault6)}}});function missingTo({tokens},token){
const before2=tokens[token.index-1];if(!before2||before2.sentence!==token.sentence||before2.inSpeech!==token.inSpeech)return void 0;if(!(before2.lower==="going"?
isFuture(tokens,before2):TAKES_TO.has(before2.lower)))return void 0;if(!isBareVerb(token.lower)&&!isVerbHere(tokens,before2,token))return void 0;const next=tokens[token.
index+1];if(before2.lower==="used"&&next?.lower==="of")return void 0;return insertion(before2,token,"to",.9)}function isFuture(tokens,going){const isBe=at2=>/^(?:am|is|are|was|were|be|been|isn't|aren't|wasn't|weren't|\w+'(?:m|re|s))$/.
test(tokens[at2]?.lower??"");const at=going.index-1;return isBe(at)||/^(?:not|never|just|only|i|you|he|she|it|we|they)$/.test(tokens[at]?.lower??"")&&isBe(at-1)}
function isVerbHere(tokens,before2,token){if(token.text!==token.lower||!canBe(token.lower,"base")||canBe(token.lower,"past"))return false;if(!/^(?:NOUN|VERB)$/.
test(token.tags[0]??"")||/^seem/.test(before2.lower))return false;if(tokens[token.index-1]?.lower==="of"||isPluralForm(token.lower)||loadWords().frequency(ingOf(
token.lower))<COMMON_VERB)return false;if(before2.lower==="able")return BEFORE_ABLE.has(tokens[before2.index-1]?.lower??"");const[object,after2]=tokens.slice(token.
index+1,token.index+3);if(!object||!OBJECTS2.has(object.lower))return false;return object.lower!=="it"||!/^(?:VERB|AUX|PART)$/.test(after2?.tags[0]??"")}function isBareVerb(word){
verbs??=new Set(readDataLines("missing-word/verbs.txt").map(({text})=>text));if(!verbs.has(word)&&!ALSO_NOUN_OR_STATE.has(word))return false;return canBe(word,"\
base")&&!canBe(word,"past")}function missingOf({tokens},token){const part=tokens[token.index-1];const whole=tokens[token.index+1];if(WHOLE.has(token.lower)&&part?.
sentence===token.sentence&&PARTS3.has(part.lower))return insertion(part,token,"of",.85);if(token.lower!=="the"||!part||!whole||part.sentence!==token.sentence||!PARTS3.
has(part.lower))return void 0;const isPlural=whole.tags.includes("NOUN")&&isPluralForm(whole.lower);return isPlural?insertion(part,token,"of",.85):void 0}function missingBe({
tokens},token){const subject=tokens[token.index-1];const opener=tokens[token.index-2];const be=subject&&BE_AFTER.get(subject.lower);if(!be||!opener||opener.sentence!==
token.sentence||!OPENERS3.has(opener.lower))return void 0;if(!token.tags.includes("VERB")||!canBe(token.lower,"ing")||/^(?:being|having)$/.test(token.lower))return void 0;
return insertion(subject,token,be,.85)}var lowerWords=perDocument(({tokens})=>tokens.map(token=>new RegExp("^\\p{Lu}","u").test(token.text)?token.text:token.lower));
function missingArticle(document,token){const words=lowerWords(document);const{tokens}=document;const sentence=document.sentences[token.sentence];if(!sentence||
document.lexicon.isName(token.text))return void 0;const place=articlePlace(index=>index>=0&&tokens[index]?.paragraph===token.paragraph?words[index]:"",token.index);
if(!place||!/[.!?…"”’]$/.test(document.text.slice(0,sentence.end).slice(-1)))return void 0;weights2??=loadModel(dataUrl("missing-word/weights.bin"));if(scoreOf(
weights2,articleFeatures(place))<=articleLimit(document,place.preposition,token))return void 0;return insertion(tokens[token.index-1],token,"the",.75)}function articleLimit(document,preposition,{
lower,tags}){const mayDoWithout=preposition==="of"||lower==="next"||isPluralForm(lower);if(mayDoWithout||!/^(?:NOUN|ADJ)$/.test(tags[0]??"")||!loadWords().has(lower))
return SURE3;return Math.max(DRAFT.least,SURE3-DRAFT.step*Math.max(0,draftSigns(document)-DRAFT.from))}function insertion(before2,token,word,confidence){return{
start:before2.start,end:token.end,message:`The word “${word}” seems to be missing before “${token.text}”.`,confidence,remedies:[{edits:[{start:token.start,
end:token.start,text:`${word} `}],title:`insert “${word}”`}]}}var mixed_style_exports={};__export(mixed_style_exports,{default:()=>mixed_style_default});var TYPOGRAPHY=[{name:"ellipsis",label:"Ellipses",find:ellipses},{name:"quotes",label:"Quotation marks",find:quotationMarks},{name:"quotes",label:"Apostrophes",
find:apostrophes},{name:"dash",label:"Dashes",find:dashes}];var WORDING=[{name:"okay",label:"OK and okay",find:okays},{name:"allRight",label:"All right and alri\
ght",find:allRights},{name:"dialect",label:"British and American spellings",find:spellings}];var MOST_SHOWN=5;function brokenHabit(document,{label,find}){const uses=minorityOf(
find(document));const count=uses.length>MOST_SHOWN?` (${uses.length} places, the first ${MOST_SHOWN} are shown)`:"";return uses.slice(0,MOST_SHOWN).map(use=>faultAt3(
use,`${label}: the rest of the chapter writes this another way${count}.`))}function offStyle(document,{find},side){return find(document).filter(use=>use.side!==
side).map(use=>faultAt3(use,`The style you have set is ${side}.`))}function faultAt3({start,end,other:other2},message){return{start,end,message,confidence:.8,remedies:[
{to:other2}]}}var LEAST_USES=10;var MINORITY={least:.01,most:.2};function minorityOf(uses){if(uses.length<LEAST_USES)return[];const first=uses.filter(({side})=>side===
uses[0]?.side);const rest=uses.filter(({side})=>side!==uses[0]?.side);const minority=first.length<rest.length?first:rest;const share2=minority.length/uses.length;
return share2>=MINORITY.least&&share2<=MINORITY.most?minority:[]}function usesOf2(text,pattern,read2){return[...text.matchAll(pattern)].map(match=>{const[side,other2]=read2(
match[0],match.index);return{start:match.index,end:match.index+match[0].length,side,other:other2}})}function ellipses({text}){return usesOf2(text,/…|(?<!\.)\.{3}(?!\.)/g,
mark=>mark==="…"?["…","..."]:["...","…"])}function quotationMarks({text}){return usesOf2(text,/[“”]|(?<!\d)"/g,(mark,at)=>{if(mark!=='"')return["curly",
'"'];return["straight",at===0||/[\s([—–-]/.test(text[at-1])?"“":"”"]})}function apostrophes({text}){return usesOf2(text,new RegExp("(?<=\\p{L})['’](?=\\p{\
L})","gu"),mark=>mark==="’"?["curly","'"]:["straight","’"])}function dashes({text}){const pattern=/(?<=[\p{L}\d,.!?'"’”]) ?(?:(?<!-)--(?!-)|—(?!—)) ?(?=[\p{L}'"‘“’”])/gu;
return usesOf2(text,pattern,dash=>dash.includes("—")?["—",dash.replace("—","--")]:["--",dash.replace("--","—")])}function okays({text,plain}){return usesOf2(
plain,/(?<![\p{L}'-])(?:OK|O\.K\.|[Oo]kay)(?![\p{L}'-])/gu,(word,at)=>{if(!/kay/.test(word))return["OK",beginsSentence2(text,at)?"Okay":"okay"];return["okay","O\
K"]})}function beginsSentence2(text,at){const before2=text.slice(Math.max(0,at-6),at);return/(?:^|[.!?…]["'”’]*\s+|["“]|\n\n)$/.test(before2)&&!/\b(?:Mr|Mrs|Ms|Dr|St)\.\s+$/.
test(before2)}function allRights({plain}){return usesOf2(plain,/(?<![\p{L}'-])(?:[Aa]lright|[Aa]ll right)(?![\p{L}'-])/gu,words=>words.includes(" ")?["all right",
words.replace("l r","r")]:["alright",words.replace("r","l r")])}function spellings(document){const pairs3=dialectPairs();const uses=[];for(const{start,end,text,
lower}of document.tokens){const pair=pairs3.get(lower);if(!pair||document.dictionary.has(lower))continue;if(beginsUpper(text)&&!beginsSentence2(document.text,start))
continue;const other2=likeCase(text,pair.other);uses.push({start,end,side:pair.side,other:other2})}return uses}var mixed_style_default=defineRule({id:"mixed-style",message:"The rest of the chapter writes this another way.",why:"One way throughout reads as one hand; two l\
ook like a text pasted together.",severity:"suggestion",rank:10,examples:[{wrong:'“No,” he said. “Go.” “Why?” “Go.” “Where?” "Home.”',right:"\
“No,” he said. “Go.” “Why?” “Go.” “Where?” “Home.”"}],check(document,report){for(const habit of[...TYPOGRAPHY,...WORDING]){const declared=document.
declaredStyle[habit.name];if(declared!==void 0)offStyle(document,habit,declared).forEach(report);else if(TYPOGRAPHY.includes(habit))brokenHabit(document,habit).
forEach(report)}}});var mixed_wording_exports={};__export(mixed_wording_exports,{default:()=>mixed_wording_default});var mixed_wording_default=defineRule({id:"mixed-wording",message:"The rest of the chapter writes this word another way.",why:"A careful reader takes two spellin\
gs of one word for an oversight.",severity:"suggestion",rank:10,optIn:true,examples:[{wrong:"“Okay.” He nodded, okay with it. Okay, okay, okay. “Okay!” It was o\
kay. Okay. Okay? “OK,” she said.",right:"“Okay.” He nodded, okay with it. Okay, okay, okay. “Okay!” It was okay. Okay. Okay? “Okay,” she said."}],
check(document,report){for(const habit of WORDING){if(document.declaredStyle[habit.name]===void 0)brokenHabit(document,habit).forEach(report)}}});var name_near_miss_exports={};__export(name_near_miss_exports,{default:()=>name_near_miss_default});var FREQUENT=6;var RARE=2;var RATIO={unknown:10,short:20,knownName:15,bothKnown:60};var SHORTEST=4;var ENDING=/^[snyiaeod]$/;var RODE="So Corvane rode, and Corv\
ane won. ".repeat(5);var name_near_miss_default=defineRule({id:"name-near-miss",message:"This name is spelt in another way elsewhere.",why:"A name that stands o\
nce beside a frequent one of almost the same spelling is most often a slip.",severity:"warning",rank:52,examples:[{wrong:`${RODE}Then Covrane fell.`,right:`${RODE}\
Then Corvane fell.`}],check(document,report){for(const token of document.tokens){if(token.kind!=="word"||token.text===token.lower)continue;const key=keyOf(token);
const name=nearMisses(document,key);if(!name)continue;const right=written(document,name.key);report({start:token.start,end:token.start+key.length,message:`“${token.
text.slice(0,key.length)}” looks like “${right}”, which stands ${name.uses} times in the story.`,confidence:.85,remedies:[{to:inCaseOf(token.text,right)}]})}}});
function keyOf({lower}){return lower.replace(/'s?$/,"")}function written(document,key){const token=document.tokens.find(other2=>other2.text!==other2.lower&&keyOf(
other2)===key);return token?token.text.slice(0,key.length):`${key[0]?.toUpperCase()}${key.slice(1)}`}function inCaseOf(text,name){return text===text.toUpperCase()?
name.toUpperCase():name}var nearMisses=storyTable("near-misses",(lexicon,dictionary)=>{const frequent=[];const rare=[];for(const[key,{total,capitalInside,lower}]of lexicon.
entries()){const isFrequent=total>=FREQUENT&&capitalInside*4>=total;const isRare=total<=RARE&&lower===0;if(!isFrequent&&!isRare)continue;if(key.length<SHORTEST||
!new RegExp("^\\p{L}+$","u").test(key)||dictionary.has(key))continue;if(isRare)rare.push({key,uses:total});else if(lexicon.isName(key))frequent.push({key,uses:total})}
const index=indexByDeletion(frequent);const found=new Map;for(const name of rare){const meant2=deletions(name.key).flatMap(form=>index.get(form)??[]).filter(other2=>isSlip(
name.key,other2.key)&&isLikely(name,other2)).sort((a2,b)=>b.uses-a2.uses||(a2.key<b.key?-1:1))[0];if(meant2)found.set(name.key,meant2)}return found});function indexByDeletion(names){
const index=new Map;for(const name of names){for(const form of new Set(deletions(name.key)))index.set(form,[...index.get(form)??[],name])}return index}function deletions(word){
return[word,...Array.from(word,(_,i)=>word.slice(0,i)+word.slice(i+1))]}function isSlip(a2,b){if(a2===b||a2[0]!==b[0])return false;let head=0;while(head<Math.min(
a2.length,b.length)&&a2[head]===b[head])head++;let tail=0;while(tail<Math.min(a2.length,b.length)-head&&a2.at(-1-tail)===b.at(-1-tail))tail++;const changed=a2.slice(
head,a2.length-tail);const meant2=b.slice(head,b.length-tail);if(tail===0&&(changed===""||meant2==="")&&ENDING.test(changed+meant2))return false;if(changed.length<=
1&&meant2.length<=1)return true;return changed.length===2&&meant2.length===2&&changed[0]===meant2[1]&&changed[1]===meant2[0]}function isLikely(rare,frequent){const words=loadWords();
const known3=words.entry(rare.key);const ratio=frequent.uses/rare.uses;if(!known3)return ratio>=(rare.key.length>SHORTEST?RATIO.unknown:RATIO.short);if(!known3.
name||rare.key.length===SHORTEST)return false;return ratio>=(words.has(frequent.key)?RATIO.bothKnown:RATIO.knownName)}var nonrestrictive_which_exports={};__export(nonrestrictive_which_exports,{default:()=>nonrestrictive_which_default});var PRONOUNS3=new Set("him her them me us you".split(" "));var POSSESSIVES3=new Set("his her its their my your our".split(" "));var CLAUSE_ENDS=new Set("bit bac\
k again away together alone already home around aside tightly closely anyway".split(" "));var ASKING=new Set("tell ask show teach remind inform advise let see k\
now wonder decide choose".split(" "));var COMMENTS2=new Set("make mean surprise shock annoy please scare frighten worry confuse cause lead leave help explain".split(
" "));var nonrestrictive_which_default=defineRule({id:"nonrestrictive-which",message:"A comma goes before “which” when it adds a remark.",why:"Without the c\
omma “which” would say which one of several is meant.",severity:"warning",rank:56,examples:[{wrong:"They ran past him which annoyed the guard.",right:"They \
ran past him, which annoyed the guard."}],check(document,report){for(const token of document.tokens){if(token.lower!=="which"||!addsRemark(document,token))continue;
const before2=document.tokens[token.index-1];report(commaAfter(before2,.88))}}});function addsRemark({tokens},which){const before2=tokens[which.index-1];if(before2?.
kind!=="word"||before2.sentence!==which.sentence)return false;const verb=verbAfter2(tokens,which);if(!verb)return false;const beyond=tokens[before2.index-1];if(PRONOUNS3.
has(before2.lower))return beyond?.lower!=="about"&&!asksBefore(tokens,before2.index-1);if(CLAUSE_ENDS.has(before2.lower))return beyond?.tags[0]!=="ADJ"&&isComment2(
verb);const owner=beyond?.tags[0]==="ADJ"?tokens[beyond.index-1]:beyond;if(before2.tags[0]==="NOUN"&&owner&&POSSESSIVES3.has(owner.lower))return before2.lower!==
"mind"&&!/s$/.test(before2.lower);return before2.tags[0]==="NOUN"&&isMeans(tokens,verb)}function verbAfter2(tokens,which){for(let i=which.index+1;i<=which.index+
3;i++){const token=tokens[i];if(token?.kind!=="word"||token.sentence!==which.sentence)return void 0;if(token.tags[0]==="AUX")return token;if(token.tags[0]==="VE\
RB")return canBe(token.lower,"past")||canBe(token.lower,"third")?token:void 0;if(token.tags[0]!=="ADV"&&token.tags[0]!=="PROPN"&&token.tags[0]!=="PRON")return void 0}
return void 0}function asksBefore(tokens,at){const token=tokens[at];return token!==void 0&&verbReadings(token.lower).some(({lemma})=>ASKING.has(lemma))}function isComment2(verb){
return verb.tags[0]==="AUX"||verbReadings(verb.lower).some(({lemma})=>COMMENTS2.has(lemma))}function isMeans(tokens,verb){if(verb.lower!=="means"&&verb.lower!==
"meant")return false;return/^(?:i|i'm|i'll|he|she|they|we|you|you're|that|it|it's|there)$/.test(tokens[verb.index+1]?.lower??"")}var noun_number_exports={};__export(noun_number_exports,{default:()=>noun_number_default});var ONE=new Set(["a","an"]);var MANY=new Set(["these","those","several","few","many"]);var NUMERALS=new Set("two three four five six seven eight nine ten eleven\
 twelve fifteen twenty thirty".split(" "));var COUNTS=/^(?:few|many|hundred|thousand|million|dozen|score|couple|lot|number|pair|half|quarter|myriad|latter|great|good|mere|full|further|additional|bare|scant|solid|total|two|three|four|five|six|seven|eight|nine|ten|\d.*|.*(?:ty|teen|-odd|-man|[dn]th))$/;
var EITHER=/^(?:present|percent|scum|trout|cannon|army|hurt|hate|look|work|serve|turn|make|date|dress|bother|drink|billiards|remains|tongs|virginals|moneybags|sweepstakes|homage|communications|ways|summons|dice|data|media|scissors|trousers|pants|clothes|thanks|amends|odds|shambles|bellows|stairs|woods|downs|works|woolens|innings|sheep|deer|fish|folk|kind|sort|type|staff|crew|people|police|cattle|aircraft|spacecraft|craft|dozen|hundred|thousand|million|foot|pound|head|yes|bus|ways|summons|whiles|times|days|years|hours|minutes|months|weeks|men|women|children)$/;
var noun_number_default=defineRule({id:"noun-number",message:"The noun and the word before it do not agree: one is singular, the other plural.",why:"“A” goes wi\
th one thing, “these”, “few” and “several” with more than one.",severity:"warning",examples:[{wrong:"He opened these door.",right:"He opened these d\
oors."}],check({tokens},report){for(const token of tokens){if(!ONE.has(token.lower)&&!MANY.has(token.lower)&&!isCount(tokens,token))continue;const noun=nounAfter(
tokens,token);const fault6=noun&&disagreement(token,noun);if(fault6)report(fault6)}}});function isCount(tokens,token){if(!NUMERALS.has(token.lower)||token.text!==
token.lower)return false;const before2=tokens[token.index-1];return before2?.sentence===token.sentence&&!/^(?:NOUN|PROPN|NUM|PUNCT)$/.test(before2.tags[0]??"")}
var COUNTED=new Set("year month week day hour minute mile boy girl woman child friend brother sister person dragon guard soldier book door room house car tree t\
hing guy dog cat kid horse word step bottle coin bag chair time".split(" "));function nounAfter(tokens,determiner){if(ONE.has(determiner.lower)&&!determiner.tags.
includes("DET"))return void 0;let noun=tokens[determiner.index+1];if(noun&&isDescription(noun))noun=tokens[noun.index+1];if(!noun||noun.sentence!==determiner.sentence||
noun.tags[0]!=="NOUN"||noun.tags.length>1)return void 0;const next=tokens[noun.index+1];if(!next||next.sentence!==noun.sentence)return noun;const goesOn2=ONE.has(
determiner.lower)?/^(?:NOUN|PROPN|ADJ|NUM)$/:/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/;return goesOn2.test(next.tags[0]??"")||/^['’-]/.test(next.text)?void 0:noun}function isDescription({
tags,lower}){return!COUNTS.test(lower)&&(tags[0]==="ADJ"||lower.endsWith("ing"))}function disagreement(determiner,noun){if(EITHER.test(noun.lower)||COUNTS.test(
noun.lower)||new RegExp("\\p{Lu}","u").test(noun.text))return void 0;const words=loadWords();const plural=isPluralForm(noun.lower);if(NUMERALS.has(determiner.lower)&&
(!COUNTED.has(noun.lower)||noun.lower==="time"&&determiner.lower==="two"))return void 0;if(ONE.has(determiner.lower)){const one=singularOf(noun.lower);if(!plural||
words.frequency(one)<words.frequency(noun.lower)/4)return void 0;return fault2(determiner,noun,one)}const many=pluralOf(noun.lower);if(plural||!words.has(noun.lower)||
words.frequency(many)<words.frequency(noun.lower)/12)return void 0;return fault2(determiner,noun,many)}function fault2(determiner,noun,to){const edits=[{start:noun.
start,end:noun.end,text:to}];return{start:determiner.start,end:noun.end,confidence:.75,remedies:[{edits,title:`write “${to}”`}]}}var plural_apostrophe_exports={};__export(plural_apostrophe_exports,{default:()=>plural_apostrophe_default});var CONTRACTIONS=/^(?:it|he|she|that|this|there|what|who|where|here|how|when|why|let|i|we|you|they|hi|thi|wa|ha|ye|alway|perhap|u|doe|goe|afterward|toward|upstair|downstair|indoor|outdoor|thank|beside|sometime|yourselve|ourselve|themselve)$/;
var apostrophePlaces=perDocument(document=>{const places=[];for(const token of document.tokens){const place=token.kind==="word"?placeOf2(token):void 0;if(place)
places.push(place)}return places});function placeOf2(token){const{lower,text}=token;if(lower.length<4||lower.length>30||text===text.toUpperCase())return void 0;
const capital4=new RegExp("^\\p{Lu}","u").test(text);const marked=lower.endsWith("'s");const stem2=marked?lower.slice(0,-2):plainStem(lower,capital4);if(!stem2||
!new RegExp("^\\p{L}{2,}(?:-\\p{L}+)*$","u").test(stem2)||CONTRACTIONS.test(stem2))return void 0;return{token,stem:stem2,marked,capital:capital4}}function plainStem(lower,capital4){
if(capital4)return/[^s']s$/.test(lower)?lower.slice(0,-1):void 0;return lower.endsWith("s")&&isPluralForm(lower)?singularOf(lower):void 0}var BIAS=hashText("bia\
s");var NONE3=hashText("none");var hashes=new Map;function hashOf2(text){let hash=hashes.get(text);if(hash===void 0){hash=hashText(text);hashes.set(text,hash)}return hash}
function named(name,value){return combine(hashOf2(name),value)}function apostropheFeatures(document,place,counted=place.marked){const{token}=place;const around=[
-3,-2,-1,1,2,3].map(step2=>neighbour2(document,token,step2));const[l3,l2,l1,r1,r2,r3]=around.map(wordHash);const[,tl2,tl1,tr1,tr2,tr3]=around.map(tagHash);const next=around[3];
const kind=hashOf2(`${place.capital} ${begins3(document,token)}`);const stem2=hashOf2(place.stem);const shape=hashOf2(shapeOf2(next));const use=hashOf2(useOf(document,
place,counted));const left=combine(l2,l1);return[BIAS,named("l3",l3),named("l2",l2),named("l1",l1),named("r1",r1),named("r2",r2),named("r3",r3),named("stem",stem2),
named("kind",kind),named("use",use),named("use+kind",combine(use,kind)),named("use+shape",combine(use,shape)),named("use+tr1",combine(use,tr1)),named("shape",shape),
named("l1+shape",combine(l1,shape)),named("stem+shape",combine(stem2,shape)),named("stem+l1",combine(stem2,l1)),named("stem+r1",combine(stem2,r1)),named("l1+r1",
combine(l1,r1)),named("l2+l1",left),named("l2+l1+r1",combine(left,r1)),named("l2+l1+tr1",combine(left,tr1)),named("r1+r2",combine(r1,r2)),named("tl1",tl1),named(
"tl2+tl1",combine(tl2,tl1)),named("tr1",tr1),named("tr1+tr2",combine(tr1,tr2)),named("tr1+tr2+tr3",combine(combine(tr1,tr2),tr3)),named("tl1+tr1",combine(tl1,tr1)),
named("tl1+tr1+tr2",combine(tl1,combine(tr1,tr2))),named("l1+tr1+tr2",combine(l1,combine(tr1,tr2))),named("kind+tr1+tr2",combine(kind,combine(tr1,tr2))),named("\
kind+r1",combine(kind,r1)),named("kind+l1",combine(kind,l1)),named("kind+shape",combine(kind,shape)),named("speech+tr1",combine(token.inSpeech?1:2,tr1)),named("\
ending",hashOf2(place.stem.slice(-3))),named("ending+shape",combine(hashOf2(place.stem.slice(-3)),shape))]}function neighbour2(document,token,step2){const other2=document.
tokens[token.index+step2];return other2?.sentence===token.sentence?other2:void 0}function wordHash(token){if(!token)return NONE3;return hashOf2(token.kind==="nu\
mber"?"0":withoutApostrophe(token.lower))}function withoutApostrophe(lower){return lower.endsWith("'s")?`${lower.slice(0,-2)}s`:lower}function tagHash(token){return token?
hashOf2(token.tags[0]??"X"):NONE3}function shapeOf2(token){if(!token)return"end";if(token.kind!=="word")return token.kind==="number"?"0":token.text;const{lower,
text}=token;const forms3=verbReadings(lower).map(({form})=>form);const capital4=new RegExp("^\\p{Lu}","u").test(text)?"A":"a";const ending=/(?:ly|ing|ed|s|er|est|ness|tion|ous|ful|able|al|ive|y)$/.
exec(lower)?.[0]??"";return`${capital4} ${token.tags[0]} ${forms3.join()} ${ending}`}function begins3(document,token){const before2=document.tokens[token.index-
1];return!before2||before2.sentence!==token.sentence||before2.kind==="punctuation"}function useOf({lexicon},{token,stem:stem2},counted){const words=loadWords();
const full=`${stem2}s`;const alone2=level(lexicon.count(stem2,counted?4:3)-(counted?1:0));const inStory=`${alone2} ${level(lexicon.count(full,counted?3:4)-(counted?
0:1))} ${lexicon.isName(stem2)}`;const known3=words.entry(stem2);const knownFull=words.entry(full)??words.entry(token.lower.replace(/'s$/,"s"));const ratio=known3&&
knownFull?Math.max(-3,Math.min(3,Math.round(Math.log2(known3.frequency/knownFull.frequency)/2))):"n";return`${inStory} ${known3?known3.name:"no"} ${knownFull?knownFull.
name:"no"} ${ratio}`}function level(count){return count<=0?0:count<3?1:2}var model4;var SURE4={extra:3.5,extraInName:3.5,missing:2,missingInName:1.2};var HABIT5={
faults:3,relief:1};var apostropheFaults=perDocument(document=>{const scored2=apostrophePlaces(document).map(place=>({...place,score:scoreAgainst(document,place)}));
const sure=scored2.filter(place=>place.score>thresholdOf(document,place));if(sure.length<HABIT5.faults)return sure;return scored2.filter(place=>place.score>thresholdOf(
document,place)-HABIT5.relief)});function scoreAgainst(document,place){model4??=loadModel(dataUrl("apostrophe/weights.bin"));const belongs=scoreOf(model4,apostropheFeatures(
document,place));return place.marked?-belongs:belongs}function thresholdOf({lexicon},{marked,capital:capital4,stem:stem2}){if(marked)return capital4?SURE4.extraInName:
SURE4.extra;return capital4&&lexicon.isName(stem2)?SURE4.missingInName:SURE4.missing}var PREDICATES=new Set("here there gone dead been not a an the my his her your our their always never still already just so too very really got right back up do\
wn out over away off only almost nearly more no what where why how".split(" "));var ALREADY_PLURAL=/^(?:police|cattle|folk|everyone|everybody|someone|somebody|anyone|anybody|no-one|nobody|else)$/;
var SHOPS=/^(?:butcher|grocer|baker|pastrycook|tailor|chemist|dressmaker|optician|florist|hairdresser|barber|doctor|dentist|jeweller|jeweler|stationer|registrar|confectioner|fishmonger|ironmonger|milliner|pawnbroker|saddler|cobbler|undertaker|tobacconist|newsagent|greengrocer|vet)$/;
var CERTAIN=9;var LIKELY=6;var PLURAL_BEFORE=/^(?:these|those|many|several|few|some|all|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/;
var plural_apostrophe_default=defineRule({id:"plural-apostrophe",message:"This -s takes no apostrophe.",why:"The apostrophe marks a possessive or a contraction;\
 plurals and verbs take a plain -s.",severity:"error",rank:60,examples:[{wrong:"Dozens of dragon's were there.",right:"Dozens of dragons were there."},{wrong:"T\
he boy's were late.",right:"The boys were late."}],check(document,report){for(const{token,stem:stem2,marked,score}of apostropheFaults(document)){if(!marked||score<
askedFor(document,token,stem2))continue;if(isPluralForm(stem2)||ALREADY_PLURAL.test(stem2))continue;if(SHOPS.test(stem2)&&document.tokens[token.index-1]?.lower!==
"of")continue;const before2=document.tokens[token.index-1];const isVerb=before2?.tags[0]==="PRON"&&!/^(?:her|his|its|these|those|some|all|many)$/.test(before2.lower);
const plain=isVerb?thirdPerson(stem2):pluralOf(stem2);const to=token.text.slice(0,1)+plain.slice(1);report({start:token.start,end:token.end,confidence:confidenceOf(
score),remedies:[{to}]})}}});function askedFor({tokens},token,stem2){const next=tokens[token.index+1];if(next?.kind!=="word"||next.sentence!==token.sentence||stem2===
"other")return 0;if([1,2,3].some(step2=>PLURAL_BEFORE.test(tokens[token.index-step2]?.lower??"")))return 0;if(next.lower==="had")return token.inSpeech?CERTAIN:0;
if(next.tags[0]==="ADP"&&next.lower!=="of")return token.inSpeech?CERTAIN:LIKELY;if(PREDICATES.has(next.lower)||/^(?:ADJ|ADV|DET)$/.test(next.tags[0]??""))return CERTAIN;
return canBe(next.lower,"ing")||canBe(next.lower,"participle")&&!canBe(next.lower,"base")?CERTAIN:0}function confidenceOf(score){return Math.min(.98,.75+score/30)}var possessive_apostrophe_exports={};__export(possessive_apostrophe_exports,{default:()=>possessive_apostrophe_default});var SINGULAR=/^(?:a|an|this|that|one|every|each|another|either|neither|my|your|his|her|our)$/;var PLURAL=/^(?:these|those|some|all|both|many|few|several|most|other|two|three|four|five|six|seven|eight|nine|ten)$/;
var possessive_apostrophe_default=defineRule({id:"possessive-apostrophe",message:"This possessive needs an apostrophe.",why:"Without an apostrophe the word read\
s as a plural or a verb.",severity:"error",rank:58,examples:[{wrong:"He saw Miras tail.",right:"He saw Mira's tail."}],check(document,report){const mark=document.
style.quotes==="curly"?"’":"'";for(const fault6 of apostropheFaults(document)){const{token,marked,score}=fault6;if(marked||document.tokens[token.index+1]?.text===
"'"||document.tokens[token.index+1]?.text==="’")continue;const remedies2=spellings2(document,fault6).map(to=>({to:to.replace("'",mark)}));report({start:token.
start,end:token.end,confidence:Math.min(.97,.8+score/30),remedies:remedies2})}}});function spellings2(document,{token,stem:stem2,capital:capital4}){const one=`${token.
text.slice(0,1)}${stem2.slice(1)}'s`;if(capital4)return[`${token.text.slice(0,-1)}'s`];const many=`${token.text.slice(0,1)}${pluralOf(stem2).slice(1)}'`;const before2=[
1,2].map(step2=>document.tokens[token.index-step2]?.lower??"");if(before2.some(word=>SINGULAR.test(word)))return[one,many];if(before2.some(word=>PLURAL.test(word)))
return[many,one];const owned=document.tokens[token.index+1];return owned&&isPluralForm(owned.lower)?[many,one]:[one,many]}var preposition_exports={};__export(preposition_exports,{default:()=>preposition_default});var preposition_default=definePhraseRule({id:"preposition",message:"This phrase takes another preposition.",why:"Which preposition a phrase takes is fixed by us\
age.",severity:"warning",rank:52,examples:[{wrong:"She was curious on what it was.",right:"She was curious about what it was."}]});var question_mark_exports={};__export(question_mark_exports,{default:()=>question_mark_default});var ASKS=new Set("what why where when who whom whose".split(" "));var CONTRACTED=/^(?:what|why|where|when|who)'(?:s|re)$/;var AUXILIARIES2=new Set("do does did \
is are was were can could will would should have has don't doesn't didn't isn't aren't wasn't can't couldn't won't".split(" "));var BEGINS2=new Set("do does did\
 are".split(" "));var PEOPLE=new Set("i you he she it we they".split(" "));var NO_QUESTION=/^(?:who (?:is|are|am) \w+ to|what (?:do|did|can|could|should|would) (?:i|we) |do (?:you|i) (?:know|mean)$|where would)/;
var LONGEST2=9;var question_mark_default=defineRule({id:"question-mark",message:"A question ends with a question mark.",why:"The mark alone tells the reader how\
 the sentence is spoken.",severity:"warning",rank:67,examples:[{wrong:'"What do you want," she asked.',right:'"What do you want?" she asked.'}],check(document,report){
const lines=dialogueOf(document);lines.forEach((line,i)=>{const mark=wrongMark(document,line,lines[i+1]);if(mark)report({start:mark.start,end:mark.end,confidence:.85,
remedies:[{to:"?"}]})})}});function wrongMark({tokens},line,next){const{first,last,closed,paragraph}=line.quotation;const mark=tokens[last-2];if(!closed||!mark||
!/^[.,]$/.test(mark.text))return void 0;if(mark.text===","&&(line.after?.kind!=="tag"||next?.quotation.paragraph===paragraph))return void 0;let start=mark.index;
while(start-1>first&&!/^[.!?…—;:]/.test(tokens[start-1].text))start--;return isQuestion(tokens.slice(start,mark.index))?mark:void 0}function isQuestion(words){
const[one,two,three]=words;if(!one||!two||words.length<3||words.length>LONGEST2||!beginsUpper(one.text))return false;const text=words.map(({lower})=>lower).join(
" ");if(words.some(({kind})=>kind==="punctuation")||NO_QUESTION.test(text))return false;if(BEGINS2.has(one.lower))return PEOPLE.has(two.lower)&&two.lower!=="it";
if(CONTRACTED.test(one.lower))return/^(?:this|that|it|he|she|they|you|there)$/.test(two.lower);return ASKS.has(one.lower)&&AUXILIARIES2.has(two.lower)&&PEOPLE.has(
three?.lower??"")}var repeated_word_exports={};__export(repeated_word_exports,{default:()=>repeated_word_default});var pointEnd=point("end");var pointStart=point("start");function point(type){return point2;function point2(node){const point3=node&&node.position&&node.position[type]||
{};if(typeof point3.line==="number"&&point3.line>0&&typeof point3.column==="number"&&point3.column>0){return{line:point3.line,column:point3.column,offset:typeof point3.
offset==="number"&&point3.offset>-1?point3.offset:void 0}}}}var list2=new Set(["had","that","can","blah","beep","yadda","sapiens","tse","mau"]);function retextRepeatedWords(){return function(tree,file){visit(tree,"Senten\
ceNode",function(parent){let index=-1;let previous2;let current;while(++index<parent.children.length){const child=parent.children[index];if(child.type==="WordNo\
de"){const value=toString(child);current={index,value:value.toLowerCase()};if(previous2&&previous2.value===current.value&&!ignore(value)){const start=pointStart(
parent.children[previous2.index]);const end=pointEnd(child);const message=file.message("Unexpected repeated `"+value+"`, remove one occurrence",{ancestors:[parent,
child],place:start&&end?{start,end}:void 0,ruleId:current.value.replace(/\W+/g,"-"),source:"retext-repeated-words"});message.actual=toString(parent.children.slice(
previous2.index,index+1));message.expected=[value];message.url="https://github.com/retextjs/retext-repeated-words#readme"}}else if(child.type==="WhiteSpaceNode"){
previous2=current;current=void 0}else{previous2=void 0;current=void 0}}return SKIP})}}function ignore(value){if(list2.has(value.toLowerCase())){return true}const head=value.
charAt(0);if(head===head.toUpperCase()){if(value.length===2&&value.charAt(1)==="."){return true}const tail=value.slice(1);if(tail===tail.toLowerCase()){return true}}
return false}var findRepeated=retextRepeatedWords();var EMPHATIC=new Set("very really so too much many more far way long never ever always please no yes yeah yep nope now th\
ere here well hey hi oh ooh ah aha ha haha hah hee heh ho hum uh um er knock tap tick tock beep ding dong drip drop boom bang clack click clink clang thump thud\
 bump pump chop choo chug hop jump run go stop wait look listen hush shush quick quickly slowly bye night good right okay sorry sure fine come easy steady gentl\
y again big old bad little young deep dark hot cold cheep chirp tweet woof meow moo quack bark buzz ring rat tat ta la da dum fa na pom tut tsk tch shh psst pis\
h pooh poo boo yum nom chop hundred thousand million billion trillion zero one two three four five six seven eight nine yadda blah etcetera quite all still same\
 new rah hip hear out up down".split(" "));var CONSTRUCTION=new Set("it you her me him us them is was on for by over as this who do did one what".split(" "));var VERB_WITH_IN=/^(?:c[oa]m(?:e|es|ing)|go(?:es|ne|ing)?|went|butt(?:ed|ing)?|step(?:s|ped|ping)?|g[eo]t|getting|let|look(?:ed|ing)?|br(?:ing|ought|eak|oke)|g[ai]ve|t[ao]ke?|took)$/;
var FUNCTION_WORDS=new Set("the a an of to in on at by for from with into onto over under and or but that this his her its my your our their he she it they we i\
 you was were is are be been had has have would could should will can did do does not as if so than then there who which".split(" "));var PHRASES=/^(?:and (?:so|on|by|over|again|more)|(?:so|on|by|over|again|more) and|as \S+|to \S+|had to|that is|is that|it is|he had|she had|they had|must be|of \S+)$/;
var LONGEST_PHRASE=4;var repeated_word_default=defineRule({id:"repeated-word",message:"This is written twice.",why:"A word doubled by accident is easy to miss, \
most of all across the end of a line.",severity:"error",rank:55,examples:[{wrong:"She opened the the door.",right:"She opened the door."},{wrong:"He stood in th\
e in the rain.",right:"He stood in the rain."}],check(document,report){for(const[first,second]of repeatedWords(document)){if(isMeant(document,first,second))continue;
const safety=isSure2(first)?"safe":"ask";report({...fault3(document,first,second),confidence:.97,remedies:[{to:first.text,safety,title:titleOf2(second.text)}]})}
for(const[first,length]of repeatedPhrases(document))report(phraseFault(document,first,length))}});function fault3(document,first,last){const words=document.text.
slice(first.start,last.end).replace(/\s+/g," ");return{start:first.start,end:last.end,message:`“${words}”: this is written twice.`}}function titleOf2(words){
return`delete the second “${words.replace(/\s+/g," ")}”`}function repeatedWords(document){const pairs3=[];const isTwice=({index,lower})=>document.tokens[index+
1]?.lower===lower;const starts=new Map(document.tokens.filter(isTwice).map(token=>[token.start,token]));for(const{start}of retextMessages(findRepeated,document,
isTwice)){const first=starts.get(start);if(first)pairs3.push([first,document.tokens[first.index+1]])}for(const[i,second]of document.tokens.entries()){const first=document.
tokens[i-1];if(second.text==="I"&&first?.text==="I"&&second.spaced&&first.paragraph===second.paragraph)pairs3.push([first,second])}return pairs3}function isMeant(document,first,second){
const before2=document.tokens[first.index-1];const after2=document.tokens[second.index+1];const word=first.lower;if(!/^[a-z]/.test(word)||word.length===1&&!/^[ai]$/.
test(word))return true;if(EMPHATIC.has(word)||before2?.lower===word||after2?.lower===word)return true;if(second.text!==second.lower&&second.text!=="I")return true;
if(word!=="i"&&document.lexicon.isName(word))return true;if(word==="he"&&second.inSpeech&&after2?.kind!=="word")return true;if(CONSTRUCTION.has(word))return before2?.
kind==="word"&&before2.sentence===first.sentence;if(word==="in")return before2!==void 0&&VERB_WITH_IN.test(before2.lower);return/^['’-]/.test(document.text.slice(
second.end,second.end+1))}function isSure2({lower,inSpeech}){return!inSpeech&&(lower.length>4||/^(?:the|an?|to|of|and)$/.test(lower))}function*repeatedPhrases({
tokens}){for(let i=0;i<tokens.length;i++){for(let length=LONGEST_PHRASE;length>1;length--){if(!isRepeated(tokens,i,length))continue;yield[tokens[i],length];i+=2*
length-1;break}}}function isRepeated(tokens,at,length){const first=tokens[at];const again=tokens[at+length];if(again?.lower!==first.lower||again.sentence!==first.
sentence||!FUNCTION_WORDS.has(first.lower))return false;const phrase=[];for(let k=0;k<length;k++){const one=tokens[at+k];const two=tokens[at+length+k];if(!two||
one.kind!=="word"||one.lower!==two.lower||two.sentence!==first.sentence||k>0&&!one.spaced||!two.spaced){return false}phrase.push(one.lower)}if(new Set(phrase).size<
2||PHRASES.test(phrase.join(" ")))return false;if(tokens[at-1]?.lower===phrase.at(-1)||tokens[at+2*length]?.lower===phrase[0])return false;return phrase.every(word=>FUNCTION_WORDS.
has(word))||length>2&&!phrase.some(word=>/^(?:and|or|by|after|before|upon|behind)$/.test(word))}function phraseFault(document,first,length){const last=document.
tokens[first.index+length-1];const again=document.tokens[first.index+2*length-1];const once=document.text.slice(first.start,last.end);return{...fault3(document,
first,again),confidence:.9,remedies:[{to:once,title:titleOf2(once)}]}}var run_on_exports={};__export(run_on_exports,{default:()=>run_on_default});var TAKES_CLAUSE=new Set("tell show promise ask warn assure remind convince persuade teach inform let make have help see hear feel bet wish give cost think know\
 say believe mean swear guess hope suppose want like love wonder remember forget realise realize learn imagine explain write read call kid wire".split(" "));var OBJECT_PRONOUNS2=new Set(
"me him us them myself himself herself themselves ourselves".split(" "));var CLOSERS=new Set("too either anyway already".split(" "));var NOMINATIVE2=new Set("i \
he she we they".split(" "));var run_on_default=defineRule({id:"run-on",message:"Two sentences run into each other.",why:"Without a mark between them readers can\
not see where the first sentence ends.",severity:"suggestion",rank:40,examples:[{wrong:"She followed him he never looked back.",right:"She followed him. He neve\
r looked back."}],check(document,report){for(const{segments}of stretchesOf(document)){for(const{clauses}of segments){for(const[i,clause]of clauses.entries()){const before2=clauses[i-
1];if(!before2||!isRunOn(document,before2,clause))continue;const last=document.tokens[clause.first-1];const next=document.tokens[clause.first];report({start:last.
start,end:next.end,confidence:.8,remedies:remediesFor2(last,next)})}}}}});function isRunOn({tokens},before2,clause){if(clause.opener!==void 0)return isWhoKnows(
tokens,clause);if(before2.kind!=="main"||!before2.verb||!clause.verb||clause.inverted)return false;const last=tokens[clause.first-1];const next=tokens[clause.first];
if(!NOMINATIVE2.has(next.lower.replace(/'.*$/,"")))return false;const isObject=OBJECT_PRONOUNS2.has(last.lower)&&tokens[last.index-1]?.tags[0]==="VERB";if(!isObject&&
!CLOSERS.has(last.lower))return false;return!tokens.slice(before2.first,clause.first).some(({lower,tags})=>tags.includes("VERB")&&verbReadings(lower).some(({lemma})=>TAKES_CLAUSE.
has(lemma)))}function isWhoKnows(tokens,{first,last}){const[who,knows]=[tokens[first],tokens[first+1]];if(who?.lower!=="who"||knows?.lower!=="knows"||last!==first+
2)return false;return/^[.!?…]/.test(tokens[last]?.text??"")&&tokens[first-1]?.tags[0]!=="NOUN"&&tokens[first-1]?.tags[0]!=="PROPN"}function remediesFor2(last,next){
const at=last.end;return[{title:"make two sentences",edits:[{start:at,end:at,text:"."},...next.lower==="i"?[]:raise(next)]},{title:"use a semicolon",edits:[{start:at,
end:at,text:";"}]},{title:"add “, and”",edits:[{start:at,end:at,text:", and"}]}]}var sentence_adverb_exports={};__export(sentence_adverb_exports,{default:()=>sentence_adverb_default});var COMMENTS3=new Set("honestly obviously apparently supposedly luckily unluckily fortunately unfortunately thankfully hopefully strangely oddly surprisingly ad\
mittedly".split(" "));var MANNER=new Set("say speak answer tell ask talk reply deal live work act behave look smile stare feel play fight trade think sound seem\
 laugh move walk gaze watch glance regard eye dress earn judge report stand lie end turn come".split(" "));var NOT_BEFORE=/^(?:as|so|too|very|more|most|less|quite|rather|and|or|but|is|was|are|were|be|been|am|not|just|how|almost|only|all|even)$/;
var ASIDES2=new Set(["though","however","suppose","guess"]);var GOVERNS=/^(?:that|what|which|who|whom|if|than|when|where|because|since|while|until|before|after|except|then|like)$/;
var sentence_adverb_default=defineRule({id:"sentence-adverb",message:"A comma sets off a comment at the end of a sentence.",why:"The comma shows that the word i\
s about the whole sentence, not about the verb.",severity:"warning",rank:55,examples:[{wrong:"They had forgotten the map obviously.",right:"They had forgotten t\
he map, obviously."}],check(document,report){for(const token of document.tokens){const before2=beforeComment(document,token)??beforeAside(document,token);if(before2)
report(commaAfter(before2,.85))}}});function beforeComment(document,token){if(!COMMENTS3.has(token.lower)&&token.lower!=="right")return void 0;const before2=document.
tokens[token.index-1];return before2&&endsSentence2(document,token)&&isComment3(document,token,before2)?before2:void 0}function beforeAside(document,token){if(!ASIDES2.
has(token.lower))return void 0;const{tokens}=document;const first=/^(?:suppose|guess)$/.test(token.lower)?tokens[token.index-1]:token;const before2=first&&tokens[first.
index-1];const next=tokens[token.index+1];if(!first||before2?.kind!=="word"||before2.sentence!==token.sentence)return void 0;if(first!==token&&first.lower!=="i"||
before2.inSpeech!==token.inSpeech)return void 0;if(next?.paragraph!==token.paragraph||!/^[.,;!?…]/.test(next.text))return void 0;if(NOT_BEFORE.test(before2.lower)&&
before2.lower!=="not")return void 0;return GOVERNS.test(before2.lower)||draftSigns(document)<=0?void 0:before2}function endsSentence2({tokens,text},token){const next=tokens[token.
index+1];if(token.lower==="right")return next?.text==="?"||(next?.text??"").startsWith("?");return next===void 0||next.paragraph!==token.paragraph||/^[.?!…]/.
test(text.slice(token.end,token.end+1))}function isComment3(document,token,before2){if(before2.kind!=="word"||before2.sentence!==token.sentence||NOT_BEFORE.test(
before2.lower))return false;if(token.lower==="right")return isTagQuestion2(document,token,before2);return sentenceWords(document,token).length>=4&&!sentenceWords(
document,token).some(saysHow)}function sentenceWords({tokens,sentences},token){const sentence=sentences[token.sentence];let first=sentence?.first??token.index;for(let i=token.
index-1;i>=first;i--)if(tokens[i]?.kind==="punctuation")first=i+1;return tokens.slice(first,token.index)}function saysHow(token){return verbReadings(token.lower).
some(({lemma})=>MANNER.has(lemma))}function isTagQuestion2(document,token,before2){const words=sentenceWords(document,token);const first=words[0];if(words.length<
4||!first||first.tags[0]==="AUX"||first.tags[0]==="VERB")return false;if(/^(?:what|who|where|when|why|how|which|do|does|did|is|are|am|was|were|can|could|all)/.test(
first.lower))return false;if(/^(?:here|there|today|tonight|tomorrow|yesterday|now|then)$/.test(before2.lower))return true;const beyond=document.tokens[before2.index-
1];return/^(?:it|him|her|me|us|them|you|this|that)$/.test(before2.lower)&&beyond?.tags[0]==="ADP"}var sentence_case_exports={};__export(sentence_case_exports,{default:()=>sentence_case_default});var FRAGMENT=new Set(["which","whom","whose"]);var SMALL2=/^(?:e\.?g|i\.?e|etc|vs|von|van|de|da|di|la|le|al|ibn|bin|iPhone|iPad|iPod|eBay)$/i;var ABBREVIATIONS=new RegExp(
`(?:^|[\\s("'])(?:\\p{L}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Capt|Lt|Col|Sgt|Gen|Rev|Hon|Esq|Co|Inc|Ltd|No|vs|etc|al|approx|dept|est|fig|min|max|vol|pp|p|ed|i\\.e|e\\.g|a\\.m\
|p\\.m|\\p{L}\\.\\p{L})$`,"iu");var sentence_case_default=defineRule({id:"sentence-case",message:"A sentence begins with a capital.",why:"The capital shows wher\
e the next sentence begins.",severity:"error",rank:54,examples:[{wrong:"The door opened. he stepped in.",right:"The door opened. He stepped in."}],check(document,report){
if(isAllSmall(document))return;for(const token of document.tokens){if(token.kind!=="word"||!new RegExp("^\\p{Ll}","u").test(token.text)||token.lower==="i"||SMALL2.
test(token.text))continue;const fault6=afterStop(document,token)??atStart(document,token);if(fault6)report(fault6)}for(const{quotation:quotation2}of dialogueOf(
document)){const fault6=atSpeech(document,quotation2.first);if(fault6)report(fault6)}}});function isAllSmall({sentences,tokens}){const small2=sentences.filter(({
first})=>new RegExp("^\\p{Ll}","u").test(tokens[first]?.text??"")).length;return sentences.length>8&&small2*2>sentences.length}function afterStop(document,token){
const{tokens,text}=document;const before2=tokens[token.index-1];if(!token.spaced||before2?.kind!=="punctuation"||before2.paragraph!==token.paragraph)return void 0;
if(!/^(?:\.|[?!])$/.test(before2.text)||/[.…?!]/.test(text[before2.start-1]??""))return void 0;const last=tokens[before2.index-1];if(last?.kind!=="word"||last.
text.includes(".")||ABBREVIATIONS.test(text.slice(Math.max(0,before2.start-8),before2.start)))return void 0;if(before2.text!=="."&&!beginsClause3(document,token))
return void 0;if(FRAGMENT.has(token.lower)&&before2.text===".")return joined2(before2,token);return capital3(token)}function beginsClause3({tokens},token){const next=tokens[token.
index+1];const isSubject2=token.tags[0]==="PRON"||token.tags[0]==="DET"||token.tags[0]==="SCONJ";const isVerb=next?.tags[0]==="VERB"||next?.tags[0]==="AUX";return isSubject2&&
isVerb&&!isThoughtTag(next)&&wordsBefore(tokens,token)>3}function isThoughtTag(verb){return speechVerb(verb.lower)!==void 0||verbReadings(verb.lower).some(({lemma})=>lemma===
"think"||lemma==="know")}function wordsBefore(tokens,token){let count=0;for(let i=token.index-2;i>=0&&tokens[i]?.kind==="word";i--)count++;return count}function joined2(stop,token){
return{start:stop.start,end:token.end,message:`“${token.lower}” goes on with the sentence before it: a comma, no full stop.`,why:"By itself the clause is a \
fragment.",confidence:.9,remedies:[{title:"write a comma",edits:[{start:stop.start,end:stop.end,text:","}]}]}}function atStart({tokens,paragraphs,text},token){const paragraph=paragraphs[token.
paragraph];if(!paragraph||paragraph.first!==token.index||paragraph.start!==token.start)return void 0;const previous2=paragraphs[token.paragraph-1];const last=previous2?
text.slice(Math.max(0,previous2.end-2),previous2.end):".";const isSentence=/[.!?]["'”’]?$/.test(text.slice(paragraph.start,paragraph.end));if(!isSentence||!/[.!?]["'”’]?$/.
test(last))return void 0;const words=tokens.slice(paragraph.first,paragraph.last).filter(({kind})=>kind==="word").length;return words>3?capital3(token):void 0}function atSpeech({
tokens,text},opening2){const open2=tokens[opening2];const word=tokens[opening2+1];if(!open2||word?.kind!=="word"||word.spaced||!new RegExp("^\\p{Ll}","u").test(
word.text)||word.lower==="i")return void 0;const before2=tokens[opening2-1];const begins4=before2?.paragraph!==open2.paragraph||/^[.]$/.test(before2.text);if(!begins4||
SMALL2.test(word.text)||!/[.!?,…]["'”’]?/.test(text.slice(word.end)))return void 0;return before2?.paragraph===open2.paragraph&&before2.lower.length>1?void 0:
capital3(word)}function capital3(token){const isVerb=verbReadings(token.lower).some(({form})=>form==="ing");return{start:token.start,end:token.end,confidence:isVerb?
.85:.93,remedies:[{to:capitalised(token.text)}]}}var set_phrase_exports={};__export(set_phrase_exports,{default:()=>set_phrase_default});var set_phrase_default=definePhraseRule({id:"set-phrase",message:"This phrase is written another way.",why:"The phrase is fixed, and readers notice when it diff\
ers.",severity:"error",rank:64,examples:[{wrong:"All of the sudden it rained.",right:"All of a sudden it rained."}]});var spelling_exports={};__export(spelling_exports,{default:()=>spelling_default});var RARE_WHY="Dictionaries have it, but hardly a story does, and a common word is one slip away.";var NEVER={score:Number.POSITIVE_INFINITY,cost:0};var PLAIN2=[
NEVER,NEVER,NEVER,{score:-1,cost:5},{score:-2.5,cost:5},{score:-5.6,cost:8},{score:-6.5,cost:9},{score:-8,cost:17}];var SPEECH=[NEVER,NEVER,NEVER,{score:0,cost:5},
{score:-1.5,cost:5},{score:-4.5,cost:8},{score:-6,cost:8},{score:-7.5,cost:9}];var AMONG_STRANGERS=[NEVER,NEVER,NEVER,NEVER,{score:0,cost:5},{score:0,cost:5},{score:-1,
cost:6},{score:-4,cost:8}];var FORMED2={score:-2.9,cost:5};var SENTENCE_START={score:-1.5,cost:5};var TWICE={score:-4.5,cost:8};var RARE2={score:-.8,cost:4.6};var RECURRING={
score:0,cost:5};var PIECE={score:-2,cost:5};var LONG_PIECE={score:-3.5,cost:4.5};var WITH_APOSTROPHE={score:-2,cost:3};var ONE_SLIP=8.6;var TWO_SLIPS=2.5;var SHOWN_SPREAD=2.5;
var MOST_SHOWN2=3;var NEAR2=3;var spelling_default=defineRule({id:"spelling",message:"No dictionary has this word.",why:"It is one slip away from a common word \
and stands nowhere else in the story as a word of its own.",severity:"error",examples:[{wrong:"She was definately late.",right:"She was definitely late."},{wrong:"\
He looked accross the valley.",right:"He looked across the valley."}],check(document,report){const unknown=unknownWords(document);const words=loadWords();unknown.
forEach((word,i)=>{const needed=evidenceNeeded(document,words,word,strangersNear(unknown,i));if(needed===NEVER)return;const suggestions2=suggestionsFor(document,
word);const best=suggestions2.find(candidate=>isUsable(candidate,word));if(best&&isEnough(needed,best)&&!isCutOff(document,word,best))report(fault4(document,word,
best,suggestions2))})}});function strangersNear(unknown,i){const{index,sentence,inSpeech}=unknown[i].token;let near=0;for(const direction of[-1,1]){for(let k=i+
direction;unknown[k]?.token.sentence===sentence;k+=direction){if(Math.abs(unknown[k].token.index-index)>NEAR2*(near+1))break;const other2=unknown[k].token;if(other2.
index!==index&&other2.inSpeech===inSpeech)near++}}return near}function evidenceNeeded(document,words,word,strangers){const{lower,token}=word;if(strangers>1||isNeverFault(
document,words,word))return NEVER;const length=Math.min(lower.length,PLAIN2.length-1);const all2=[PLAIN2[length]];const uses=document.lexicon.count(lower,3);if(token.
inSpeech)all2.push(SPEECH[length]);if(strangers>0)all2.push(AMONG_STRANGERS[length]);if(isDerived(lower,words)||isCompound(lower,words))all2.push(FORMED2);if(isCapital(
word))all2.push(SENTENCE_START);if(isPart2(word))all2.push(piece(lower));if(word.rare)all2.push(RARE2);if(uses===2)all2.push(TWICE);if(uses>2)all2.push(RECURRING);
if(lower.includes("'"))all2.push(WITH_APOSTROPHE);return{score:Math.max(...all2.map(({score})=>score)),cost:Math.min(...all2.map(({cost})=>cost))}}function isEnough(needed,{
score,cost}){return cost<=needed.cost&&score>=needed.score+(cost>ONE_SLIP?TWO_SLIPS:0)}function piece({length}){return length<6?PIECE:LONG_PIECE}function isPart2({
token,lower}){return token.text.includes("-")&&lower.length<token.lower.length}function isCapital({text,lower}){return text!==lower&&text!==text.toUpperCase()}function isNeverFault(document,words,word){
const{text,lower,start,end,token}=word;if(/[^a-z']/.test(lower)||document.lexicon.isName(lower))return true;if(text===text.toUpperCase()&&(lower.length<=5||/^[IVXLCDM]+$/.
test(text)))return true;if(isCapital(word)&&(lower.length<5||start!==token.start||!beginsSentence3(document,token)))return true;if(isCapital(word)&&new RegExp("\
^\\p{Lu}","u").test(document.tokens[token.index+1]?.text??""))return true;if(isElided(document,start,end)||isPart2(word)&&lower.length<5)return true;if(dropsG(document,
word)&&words.has(lower.replace(/in$/,"ing")))return true;if(!/[aeiouy]/.test(lower)&&lower.length<4)return true;if(isStretched(words,lower,token.inSpeech))return true;
if(document.italics.some(range=>range.start<=start&&end<=range.end&&range.end-range.start<60))return true;return token.inSpeech&&dialectWords().has(lower)}function dropsG({
text},{lower,end,token}){return/in$/.test(lower)&&(token.inSpeech||/['’]/.test(text[end]??""))}function isElided(document,start,end){const{plain,quotations}=document;
if(plain[start-1]==="'"&&!quotations.some(quotation2=>quotation2.start===start-1))return true;return plain[end]==="'"&&plain[end-1]!=="s"&&!/[\p{L}]/u.test(plain[end+
1]??"")&&!quotations.some(quotation2=>quotation2.end===end+1)}function isStretched(words,lower,inSpeech){if(!/(.)\1\1/.test(lower))return false;if(/(.)\1\1\1|^(.)\2|(.)\3\3.*(.)\4\4/.
test(lower))return true;const isInside=!/(.)\1\1$/.test(lower);const isWord=[lower.replace(/(.)\1\1/,"$1$1"),lower.replace(/(.)\1\1/,"$1")].some(w=>words.frequency(
w)>1);if(/([^aeiou])\1\1/.test(lower))return isInside?!isWord||inSpeech&&/([rlmnszh])\1\1/.test(lower):true;return inSpeech||!isInside||!isWord}function isCutOff(document,{
start,end,lower},best){const breaksOff=/^(?:[—–…-]|\.\.)/.test(document.plain.slice(end,end+2));const goesOn2=/[—–…-]/.test(document.plain[start-1]??
"");if(breaksOff&&best.word.startsWith(lower))return true;return(breaksOff||goesOn2)&&lower.length<8&&!isEnough(piece(lower),best)}function beginsSentence3(document,token){
for(let i=token.index-1;i>=0;i--){const before2=document.tokens[i];if(before2.sentence!==token.sentence)return true;if(before2.kind!=="punctuation")return false;
if(/["“”]/.test(before2.text))return true}return true}function isUsable(candidate,word){return!candidate.word.includes(" ")&&(!candidate.name||word.text!==word.
lower)}function fault4(document,word,best,suggestions2){const shown=suggestions2.filter(candidate=>isUsable(candidate,word)&&candidate.score>best.score-SHOWN_SPREAD).
slice(0,MOST_SHOWN2);const isSure3=best.score>-2&&best.cost<7;return{start:word.start,end:word.end,...word.rare?{message:"This word is so rare that another was \
probably meant.",why:RARE_WHY}:{},severity:isSure3?"error":"warning",confidence:isSure3?.97:.85,remedies:shown.map(candidate=>({to:inTheManner(document,word.text,
candidate)}))}}var tense_exports={};__export(tense_exports,{default:()=>tense_default});var NARRATORS_NOW={share:.15,verbs:10};var SCENE=3;var BESIDE=3;var SURE5=5.5;var LIKELY2=4;var DRAFT2={from:1,step:1.3,least:4.3,leastOfPerson:2.5};var CAREFUL=.8;
var HABIT_RATE2=25;var HABIT6=2.4;var HABIT_PERSON=1.3;var PERSON=/^(?:he|she|it|name|there)$/;var UNCLEAR=/^(?:noun|and|other)$/;var FIRST_PERSON=/^(?:i|we)$/;
var ASSUMED=3;var ROUNDS=3;var LEFT_ALONE2=new Set(["say","may","shall","come"]);var weights3;var tense_default=defineRule({id:"tense",message:"This verb leaves\
 the past tense of the narration.",why:"A story told in the past stays in the past, unless the sentence is true at all times.",severity:"warning",rank:40,examples:[
{wrong:"She crossed the yard and looked up. The tower was dark, and she knows that nobody had been there for years.",right:"She crossed the yard and looked up. \
The tower was dark, and she knew that nobody had been there for years."}],check(document,report){const verbs2=narrativeVerbs(document);if(isToldInPresent(document))
return;const slips=likelySlips(document,verbs2,writtenTenses(document));const likely=slips.filter(({score})=>score>LIKELY2).length;const habit=likely>=5&&likely/
document.tokens.length*1e4>HABIT_RATE2&&!hasNarratorsNow(verbs2,slips);const signs=Math.min(draftSigns(document),hasNarratorsNow(verbs2,slips)?0:Number.POSITIVE_INFINITY);
const found=slips.filter(({verb,score})=>score>(habit?habitLimit(verb):limitFor(document,verb,signs)));for(const{verb,score}of habit?found:found.filter(slip=>isAlone(
document,slip,found)&&!isInScene(verbs2,slip))){const token=document.tokens[verb.token];const confidence=score>SURE5?.85:.7;report({start:token.start,end:token.
end,confidence,remedies:remedies(document,verb,token)})}}});function habitLimit({subject}){return PERSON.test(subject)?HABIT_PERSON:HABIT6}function limitFor({tokens},{
subject,token},signs){if(UNCLEAR.test(subject)&&isPluralForm(tokens[token]?.lower??""))return SURE5;if(signs<0)return SURE5-CAREFUL*signs;const least=/^(?:he|she)$/.
test(subject)?DRAFT2.leastOfPerson:DRAFT2.least;return Math.max(least,SURE5-DRAFT2.step*Math.max(0,signs-DRAFT2.from))}function likelySlips(document,verbs2,written2){
weights3??=loadModel(dataUrl("tense/weights.bin"));const model5=weights3;const present=verbs2.flatMap((verb,i)=>verb.tense==="present"&&!isLeftAlone(document,verb)?
[i]:[]);let context=written2;let scores=[];for(let round=0;round<ROUNDS;round++){scores=present.map(i=>scoreOf(model5,context.features(i)));const tenses=verbs2.
map(({tense})=>tense);present.forEach((i,k)=>{if(scores[k]>ASSUMED)tenses[i]="past"});context=new TenseContext(document,verbs2,tenses)}return present.map((i,k)=>({
verb:verbs2[i],score:scores[k]}))}function hasNarratorsNow(verbs2,slips){const own=verbs2.filter(({subject})=>FIRST_PERSON.test(subject));const slipped=new Set(
slips.filter(({score})=>score>LIKELY2).map(({verb})=>verb));const present=own.filter(verb=>verb.tense==="present"&&!slipped.has(verb)).length;return own.length>=
NARRATORS_NOW.verbs&&present/own.length>=NARRATORS_NOW.share}function isInScene(verbs2,{verb}){const at=verbs2.indexOf(verb);const beside=[...verbs2.slice(Math.
max(0,at-BESIDE),at),...verbs2.slice(at+1,at+1+BESIDE)];return beside.filter(({tense})=>tense==="present").length>=SCENE}function isAlone({tokens},slip,found){const paragraph=tokens[slip.
verb.token]?.paragraph;return found.filter(({verb})=>tokens[verb.token]?.paragraph===paragraph).length<3}var COMPARISON=new RegExp('\\b(?:(?:the way|just as|much\
 as|like) (?:an?|any|every|most|some|people|men|women|children|you|one)\\b[^.,;:!?"—]{0,24}|as \\p{L}+ as it )$',"iu");function isLeftAlone(document,verb){const{
plain,tokens}=document;const token=tokens[verb.token];if(LEFT_ALONE2.has(verb.lemma)||isHeading2(document,token))return true;const next=tokens[token.index+1]?.tags[0]??
"";if(token.lower==="they're"&&/^(?:NOUN|ADJ|PROPN)$/.test(next))return true;if(token.lower==="who's"&&/^(?:NOUN|PROPN)$/.test(next))return true;if(COMPARISON.test(
plain.slice(Math.max(0,token.start-48),token.start)))return true;return/(?:\bthat is,|\bwho knows|\bthe fact is|\bas (?:it|who|you) (?:is|does|will)|\b(?:don't|doesn't) (?:get|take) (?:him|her|me|it|them) wrong)$/i.
test(plain.slice(Math.max(0,token.start-24),token.end+14).slice(0,24+token.text.length+1))}function isHeading2({plain,paragraphs},token){const paragraph=paragraphs[token.
paragraph];return paragraph!==void 0&&/[\p{L}\p{N}]$/u.test(plain.slice(paragraph.start,paragraph.end))}function remedies(document,verb,token){const curly=document.
style.quotes==="curly";return pastForms(document,verb,token).map(past=>({to:likeCase(token.text,curly?past.replaceAll("'","’"):past)}))}function pastForms({tokens},verb,token){
if(verb.contracted){const host=token.lower.replace(/'\w+$/,"");if(verb.lemma==="will")return[`${host}'d`,`${host} would`];if(verb.lemma==="have")return[`${host}\
'd`,`${host} had`];const had=hasFollows(tokens,token)?[`${host} had`]:[];return[`${host} ${/^(?:they|we|you)$/.test(host)?"were":"was"}`,...had]}const not=token.
lower.endsWith("n't")||token.lower==="cannot";const plural=/^(?:are|aren't)$/.test(token.lower);const form=verb.lemma==="be"?plural?"were":"was":verb.lemma==="c\
an"?"could":verb.lemma==="will"?"would":pastsOf(verb.lemma)[0];return[not?`${form}n't`:form]}var verb_form_exports={};__export(verb_form_exports,{default:()=>verb_form_default});var HAVE=new Set(["have","has","had","having","haven't","hasn't","hadn't"]);var BETWEEN=new Set("not never ever just already only always almost also even still \
long once since often recently finally barely hardly nearly both all apparently clearly obviously suddenly probably".split(" "));var SUBJECTS=new Set(["i","you",
"he","she","it","we","they"]);var DO=new Set(["didn't","doesn't","don't","couldn't","can't","won't","wouldn't","shouldn't"]);var BEFORE_INFINITIVE=new Set("want\
 wants wanted need needs needed try tries tried trying have has had began begun able about ought supposed how started starting".split(" "));var ACCEPTED=new Set(
"beat hid trod strode strove wove bade dove bore lay rose wound sank shone forgot bid".split(" "));var NOT_AFTER_DO=new Set("bore smelt wound found ground fell \
felt left bound rent dove wove shone".split(" "));var WITHOUT_OBJECT=new Set("went came became began ran fell".split(" "));var OBJECT_OPENERS=new Set("what what\
ever all everything anything nothing little every only much any".split(" "));var ADJECTIVES=new Set("broke bit woke awoke drank fell".split(" "));var BARE_PARTICIPLES=new Set(
"seen done gone taken given eaten written spoken broken stolen thrown known begun".split(" "));var BARE_BASES=new Set("see take give eat write know begin speak \
forget choose".split(" "));var verb_form_default=defineRule({id:"verb-form",message:"This form of the verb does not fit.",why:"“Have” takes the participle, “did\
” and “to” the plain form, and many verbs have a past of their own.",severity:"error",rank:55,examples:[{wrong:"She had went home.",right:"She had gone ho\
me."},{wrong:"He didn't saw it.",right:"He didn't see it."},{wrong:"The bird flied off.",right:"The bird flew off."}],check(document,report){for(const token of document.
tokens){if(token.kind!=="word"||token.inSpeech&&isDialectSpeech(document,token))continue;const fault6=afterHave(document,token)??afterDo(document,token)??afterBe(
document,token)??alone(document,token)??noForm(document,token);if(fault6)report(fault6)}}});function afterHave(document,token){const{lower}=token;const isPast=isOnlyPast(
lower)&&!lower.endsWith("ed")&&!ACCEPTED.has(lower)&&lower!=="was"&&lower!=="were";if(!isPast&&!BARE_BASES.has(lower))return void 0;const have=auxiliary(document,
token);if(!have||!isHave(have,lower)||hasObjectGap(document,have,token)||isNounAfterHave(document,token))return void 0;if(!isPast&&!/^(?:had|has|have)$/.test(have.
lower))return void 0;const form=isPast?"past":"base";const lemma=lemmaOf(lower,form);return lemma?fault5(token,participlesOf(lemma),.96,"safe"):void 0}function auxiliary(document,token){
let at=token.index-1;let subject=false;for(let steps=0;steps<3;steps++,at--){const word=document.tokens[at];if(!word||word.sentence!==token.sentence||word.kind!==
"word")return void 0;if(BETWEEN.has(word.lower)||/ly$/.test(word.lower)&&word.tags[0]==="ADV")continue;if(SUBJECTS.has(word.lower)&&!subject){subject=true;continue}
return subject&&!opensQuestion(document,word)?void 0:word}return void 0}function opensQuestion(document,token){const before2=document.tokens[token.index-1];if(!before2||
before2.sentence!==token.sentence||before2.kind==="punctuation")return true;return/^(?:what|where|when|why|how|who|and|but|so|or|never|nor)$/.test(before2.lower)}
function isHave({lower},verb){if(HAVE.has(lower))return true;if(/^[a-z]+'ve$/.test(lower))return true;return/^(?:i|you|he|she|it|we|they|who|there)'d$/.test(lower)&&
verb!=="bit"&&!BARE_BASES.has(verb)}function hasObjectGap(document,have,verb){if(!/^(?:had|has|have)$/.test(have.lower)||!WITHOUT_OBJECT.has(verb.lower))return false;
if(MODALS.has(previous(document,have)?.lower??""))return false;const after2=document.tokens[verb.index+1];if(!after2||after2.kind==="punctuation")return false;const first=document.
sentences[have.sentence]?.first??0;const before2=document.tokens.slice(Math.max(first,have.index-8),have.index);const clause=before2.slice(before2.findLastIndex(
token=>token.kind==="punctuation")+1);const opener=clause.findIndex(({lower})=>OBJECT_OPENERS.has(lower));return opener>=0&&clause.length-opener>=2&&clause[clause.
length-1]?.lower!=="and"}function isNounAfterHave(document,token){const after2=document.tokens[token.index+1];return ADJECTIVES.has(token.lower)&&after2?.kind===
"word"&&after2.tags[0]==="NOUN"}function afterDo(document,token){const{lower}=token;if(NOT_AFTER_DO.has(lower)||!canBe(lower,"past"))return void 0;if(!isIrregular(
lower))return regularAfterDo(document,token);if(canBe(lower,"base")&&lower!=="saw")return void 0;const before2=previous(document,token);if(!before2||!governsBase(
document,before2))return void 0;const lemma=lemmaOf(lower,"past");if(!lemma||lemma==="be"||lemma==="have")return void 0;return lower==="saw"&&before2.lower==="t\
o"?void 0:fault5(token,[lemma],.95)}function regularAfterDo(document,token){const{lower}=token;const lemma=lemmaOf(lower,"past");const before2=previous(document,
token);if(!lemma||token.tags[0]!=="VERB"||!before2||!governsBase(document,before2))return void 0;const words=loadWords();return words.has(lemma)&&!words.has(`${lower}\
ing`)?fault5(token,[lemma],.95):void 0}function governsBase(document,before2){if(DO.has(before2.lower))return true;const earlier=previous(document,before2);if(before2.
lower==="to")return earlier!==void 0&&BEFORE_INFINITIVE.has(earlier.lower);if(before2.lower==="not")return earlier?.lower==="did"||earlier?.lower==="could";return SUBJECTS.
has(before2.lower)&&earlier?.lower==="did"&&opensQuestion(document,earlier)}function afterBe(document,token){const{lower}=token;if(!/^(?:stole|took|wrote|gave|chose|threw|tore|ate|froze|shook|drew|knew|mistook|forgave|overthrew)$/.
test(lower))return void 0;const before2=previous(document,token);if(!before2||!/^(?:was|were|been|being|be|wasn't|weren't|is|are)$/.test(before2.lower))return void 0;
const clause=document.tokens.slice(Math.max(0,token.index-7),token.index-1);if(clause.some(({lower:word})=>/^(?:what|that|which|who|where|as|it)$/.test(word)))return void 0;
const lemma=lemmaOf(lower,"past");return lemma?fault5(token,participlesOf(lemma),.9):void 0}function alone(document,token){if(!BARE_PARTICIPLES.has(token.lower))
return void 0;const subject=previous(document,token);if(subject&&begunBy(document,subject,token))return fault5(token,["began"],.85);if(!subject||!/^(?:i|he|she|we|they)$/.
test(subject.lower))return void 0;const first=document.sentences[token.sentence]?.first??0;const before2=document.tokens.slice(Math.max(first,subject.index-5),subject.
index);if(before2.some(({lower})=>HAVE.has(lower)||/^(?:be|is|was|were|are|'?s|am|get|got|with|than)$|'(?:ve|s|d|re)$|n't$/.test(lower)))return void 0;const lemma=lemmaOf(
token.lower,"participle");return lemma?fault5(token,pastsOf(lemma),.85):void 0}function begunBy({tokens},subject,verb){if(verb.lower!=="begun"||tokens[verb.index+
1]?.lower!=="to"||subject.tags[0]!=="NOUN")return false;return!tokens.slice(Math.max(0,subject.index-5),subject.index).some(({lower})=>HAVE.has(lower)||/'(?:ve|d|s)$/.
test(lower))}function noForm(document,token){const lemma=wrongForms().get(token.lower);if(!lemma||document.dictionary.has(token.lower))return void 0;const governor=auxiliary(
document,token);const takesParticiple=governor&&(isHave(governor,token.lower)||canBeForm(governor.lower));return fault5(token,takesParticiple?participlesOf(lemma):
pastsOf(lemma),.95)}var forms2;function wrongForms(){forms2??=new Map(readDataLines("verbs/wrong-forms.txt").map(({line,text})=>{const[wrong2,base,...rest]=text.
split(" ");if(!wrong2||!base||rest.length>0||!canBe(base,"base"))throw new UserError(`${dataPath("verbs/wrong-forms.txt")}:${line}: expected “form base”, found \
“${text}”.`);return[wrong2,base]}));return forms2}function canBeForm(lower){return/^(?:is|are|was|were|be|been|being|am|got|get)$/.test(lower)}function lemmaOf(word,form){
return verbReadings(word).find(reading=>reading.form===form)?.lemma}function previous(document,token){const before2=document.tokens[token.index-1];return before2&&
before2.sentence===token.sentence&&before2.kind==="word"?before2:void 0}function fault5(token,right,confidence,safety="ask"){const remedies2=right.map(word=>({to:new RegExp(
"^\\p{Lu}","u").test(token.text)?word[0]?.toUpperCase()+word.slice(1):word,safety}));return{start:token.start,end:token.end,confidence,remedies:remedies2}}var verb_phrase_exports={};__export(verb_phrase_exports,{default:()=>verb_phrase_default});var verb_phrase_default=definePhraseRule({id:"verb-phrase",message:"These words do not go together.",why:"One of the words has a form that the other does not ta\
ke.",severity:"error",rank:62,examples:[{wrong:"You should of told me.",right:"You should have told me."}]});var modules={"a-an":a_an_exports,"agreement":agreement_exports,"capitalization":capitalization_exports,"comma-after-opening":comma_after_opening_exports,"comma-\
after-tag":comma_after_tag_exports,"comma-before-conjunction":comma_before_conjunction_exports,"comma-splice":comma_splice_exports,"compound-hyphen":compound_hyphen_exports,
"contraction":contraction_exports,"dialogue-beat":dialogue_beat_exports,"dialogue-quotes":dialogue_quotes_exports,"dialogue-tag":dialogue_tag_exports,"direct-ad\
dress":direct_address_exports,"eggcorn":eggcorn_exports,"ellipsis":ellipsis_exports,"homophone":homophone_exports,"introductory-comma":introductory_comma_exports,
"joined-words":joined_words_exports,"lay-lie":lay_lie_exports,"mark-spacing":mark_spacing_exports,"missing-end-mark":missing_end_mark_exports,"missing-word":missing_word_exports,
"mixed-style":mixed_style_exports,"mixed-wording":mixed_wording_exports,"name-near-miss":name_near_miss_exports,"nonrestrictive-which":nonrestrictive_which_exports,
"noun-number":noun_number_exports,"plural-apostrophe":plural_apostrophe_exports,"possessive-apostrophe":possessive_apostrophe_exports,"preposition":preposition_exports,
"pronoun-i":pronoun_i_exports,"question-mark":question_mark_exports,"repeated-word":repeated_word_exports,"run-on":run_on_exports,"sentence-adverb":sentence_adverb_exports,
"sentence-case":sentence_case_exports,"set-phrase":set_phrase_exports,"speech-opening":speech_opening_exports,"spelling":spelling_exports,"tense":tense_exports,
"verb-form":verb_form_exports,"verb-phrase":verb_phrase_exports};export{modules};
/*! Bundled license information:

is-buffer/index.js:
  (*!
   * Determine if an object is a Buffer
   *
   * @author   Feross Aboukhadijeh <https://feross.org>
   * @license  MIT
   *)
*/
