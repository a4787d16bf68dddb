import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
import{UserError}from"./chunk-AQZR4E4B.js";import"./chunk-2IW2SFVD.js";import{availableParallelism}from"node:os";import{Worker}from"node:worker_threads";var FEWEST_CHARACTERS=4e5;var LONGEST_CHAPTER=3e5;var MOST_WORKERS=2;var MEMORY={maxOldGenerationSizeMb:192,maxYoungGenerationSizeMb:16};function worthWorkers(manuscripts){
const characters=manuscripts.reduce((sum,{source})=>sum+source.length,0);return import.meta.url.endsWith(".js")&&manuscripts.length>1&&manuscripts.every(({source})=>source.
length<=LONGEST_CHAPTER)&&characters>=FEWEST_CHARACTERS&&availableParallelism()>1}async function checkInWorkers(manuscripts,options,onProgress){const{lexicon,rules,
style,decided,dictionary}=options;const workerData={words:[...lexicon.entries()],options:{dictionary,...rules?{rules}:{},...style?{style}:{},...decided?{decided}:
{}}};const results=[];const count=Math.min(MOST_WORKERS,availableParallelism(),manuscripts.length);const workers=Array.from({length:count},()=>new Worker(new URL(
"./check-worker.js",import.meta.url),{workerData,resourceLimits:MEMORY}));let next=0;let done=0;const work=worker=>new Promise((finish,fail)=>{const step=()=>{const index=next++;
const manuscript=manuscripts[index];if(!manuscript)return finish();const{path,source,rules:own}=manuscript;worker.postMessage({index,path,source,...own?{rules:own}:
{}})};worker.on("message",answer=>{if("refused"in answer)return fail(new UserError(answer.refused));results[answer.index]=answer.checked;onProgress(done++,manuscripts.
length,manuscripts[answer.index]?.path??"");step()});worker.on("error",fail);step()});try{await Promise.all(workers.map(work))}finally{await Promise.all(workers.
map(worker=>worker.terminate()))}return results}export{checkInWorkers,worthWorkers};
