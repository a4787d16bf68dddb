import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
import{RecordingLexicon,checkChapter,readManuscript}from"./chunk-NFMNZKHK.js";import{StoryLexicon}from"./chunk-K3OV5X2T.js";import{UserError}from"./chunk-AQZR4E4B.js";
import"./chunk-2IW2SFVD.js";import{parentPort,workerData}from"node:worker_threads";var{words,options}=workerData;var story=new StoryLexicon;story.merge(words);parentPort?.on("message",async({index,path,source,rules})=>{const lexicon=new RecordingLexicon(
story);let answer;try{const report=await checkChapter(readManuscript(path,source,rules),{...options,lexicon});answer={index,checked:{report,answers:lexicon.answers}}}catch(error){
if(!(error instanceof UserError))throw error;answer={refused:error.message}}parentPort?.postMessage(answer)});
