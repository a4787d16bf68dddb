import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
import{check,filterDiagnoses,isOn,loadRules,readManuscript,withSource}from"./chunk-NFMNZKHK.js";import{analyse,applyEdits,collide,inverse}from"./chunk-K3OV5X2T.js";
import"./chunk-AQZR4E4B.js";import"./chunk-2IW2SFVD.js";var MOST_ROUNDS=6;async function fix(manuscripts,options,mode="safe"){let current=manuscripts;let report=await check(current,options);const repaired=new Map;for(let round=0;round<
MOST_ROUNDS;round++){const chosen=new Map(report.files.map(file=>[file.path,compatible(file.findings,mode)]));if([...chosen.values()].every(findings=>findings.length===
0))break;for(const[path,findings]of chosen)repaired.set(path,[...repaired.get(path)??[],...findings]);current=current.map(manuscript=>withRepairs(manuscript,chosen.
get(manuscript.path)??[]));report=await check(current,options)}return{manuscripts:current,repaired,report}}function compatible(findings,mode){const taken=[];return findings.
filter(({suggestions:[first]})=>{if(!first||mode==="safe"&&first.safety!=="safe")return false;if(first.edits.some(edit=>taken.some(other=>collide(edit,other))))
return false;taken.push(...first.edits);return true})}function withRepairs(manuscript,findings){if(findings.length===0)return manuscript;const edits=findings.flatMap(
finding=>finding.suggestions[0]?.edits??[]);return withSource(manuscript,applyEdits(manuscript.source,edits))}var bluepencil=function(options={}){return async(tree,file)=>{const text=String(file);const dictionary=new Set([...options.dictionary??[]].map(word=>word.toLowerCase()));
const document=analyse(tree,text,{dictionary,...options.style?{style:options.style}:{}});const data={document,diagnoses:[]};file.data.bluepencil=data;for(const rule of await loadRules()){
if(isOn(rule,options))await rule.call(this)?.(tree,file,()=>void 0)}const{rules}=options;data.diagnoses=filterDiagnoses(data.diagnoses,{text,ignored:[],...rules?
{rules}:{}});const own=new Map(file.messages.filter(({source})=>source==="bluepencil").map(message=>[placeKey(message),message]));const others=file.messages.filter(
({source})=>source!=="bluepencil");const kept=data.diagnoses.map(({rule,start,end})=>own.get(`${rule.id} ${start} ${end}`));file.messages=[...others,...kept.filter(
message=>message!==void 0)]}};function placeKey({ruleId,place}){return place&&"start"in place?`${ruleId} ${place.start.offset} ${place.end.offset}`:""}export{applyEdits,bluepencil,check,bluepencil as default,fix,inverse,readManuscript};
