import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
import{UserError}from"./chunk-AQZR4E4B.js";import{__commonJS,__toESM}from"./chunk-2IW2SFVD.js";var require_constants=__commonJS({"node_modules/wink-nlp/src/constants.js"(exports,module){var consts=Object.create(null);consts.UNK=0;consts.bits4PrecedingSpace=
16;consts.bits4lemma=20;consts.posMask=66060288;consts.psMask=65535;consts.xnMask=1073676288;consts.lemmaMask=1048575;consts.tkSize=4;consts.xpSize=4;consts.xcMask=
31;consts.bits4xpPointer=14;consts.negationFlag=Math.pow(2,31);module.exports=consts}});var require_dd_wrapper=__commonJS({"node_modules/wink-nlp/src/dd-wrapper.js"(exports,module){var constants=require_constants();var bits4PrecedingSpace=constants.
bits4PrecedingSpace;var xpSize=constants.xpSize;var bits4lemma=constants.bits4lemma;var UNK=constants.UNK;var tkSize=constants.tkSize;var docDataWrapper=function(data){
var cache=data.cache;var tokens=data.tokens;var methods=Object.create(null);var addToken=function(text,category,precedingSpaces,nbsp){var idx;idx=tokens.push(cache.
add(text,category),precedingSpaces,0,0);if(nbsp!==null&&precedingSpaces>0)data.nonBreakingSpaces[idx/tkSize-1]=nbsp;return true};var addTokenIfInCache=function(text,precedingSpaces,nbsp){
var tokenIndex=cache.lookup(text);var ps;var lemma,pos;var idx;if(tokenIndex===null)return UNK;if(tokenIndex.length===1){idx=tokens.push(tokenIndex[0],precedingSpaces,
0,0);if(nbsp!==null&&precedingSpaces>0)data.nonBreakingSpaces[idx/tkSize-1]=nbsp}else{for(let k=0;k<tokenIndex.length;k+=xpSize){ps=k===0?precedingSpaces:0;ps|=
tokenIndex[k+1]<<bits4PrecedingSpace;lemma=tokenIndex[k+2];pos=tokenIndex[k+3];idx=tokens.push(tokenIndex[k],ps,lemma|pos<<bits4lemma,0);if(nbsp!==null&&precedingSpaces>
0)data.nonBreakingSpaces[idx/tkSize-1]=nbsp}}return 99};var isLexeme=function(text){return cache.lookup(text)};var clean=function(){tokens=null;cache=null};methods.
_addToken=addToken;methods._addTokenIfInCache=addTokenIfInCache;methods.isLexeme=isLexeme;methods.clean=clean;return methods};module.exports=docDataWrapper}});var require_locate=__commonJS({"node_modules/wink-nlp/src/locate.js"(exports,module){var locate=function(token,spans){var minIndex=0;var maxIndex=spans.length-1;
var currIndex;var leftToken;var rightToken;var edge=-1;var sf=.5;while(minIndex<=maxIndex){currIndex=(minIndex+maxIndex)/2|0;leftToken=spans[currIndex][0];rightToken=
spans[currIndex][1];if(token>rightToken){minIndex=currIndex+1;edge=currIndex+sf}else if(token<leftToken){maxIndex=currIndex-1;edge=currIndex-sf}else return currIndex}
return edge};module.exports=locate}});var require_contained_entities=__commonJS({"node_modules/wink-nlp/src/contained-entities.js"(exports,module){var locate=require_locate();var containedEntities=function(entities,sentenceStart,sentenceEnd){
var left=locate(sentenceStart,entities);var right=locate(sentenceEnd,entities);var maxIndex=entities.length-1;var contained=[];var kl,kr;var i;if(left<0&&right<
0||left>maxIndex&&right>maxIndex){return contained}kl=left<0?0:Math.ceil(left);if(left===right&&kl!==left){return contained}kr=Math.floor(right);for(i=kl;i<=kr;i+=
1){contained.push(i)}return contained};module.exports=containedEntities}});var require_search=__commonJS({"node_modules/wink-nlp/src/search.js"(exports,module){var search=function(token,spans){var minIndex=0;var maxIndex=spans.length-1;
var currIndex;var leftToken;var rightToken;while(minIndex<=maxIndex){currIndex=(minIndex+maxIndex)/2|0;leftToken=spans[currIndex][0];rightToken=spans[currIndex][1];
if(token>rightToken){minIndex=currIndex+1}else if(token<leftToken){maxIndex=currIndex-1}else return currIndex}return null};module.exports=search}});var require_get_parent_item=__commonJS({"node_modules/wink-nlp/src/api/get-parent-item.js"(exports,module){var search=require_search();var getParentItem=function(currItemIndex,parentCollection,parentItemFn){
var k=search(currItemIndex,parentCollection);if(k===null)return void 0;return parentItemFn(k)};module.exports=getParentItem}});var require_col_get_item=__commonJS({"node_modules/wink-nlp/src/api/col-get-item.js"(exports,module){var colGetItemAt=function(k,start,end,itemFn){var ak=k+start;
if(ak<start||ak>end){throw Error(`wink-nlp: ${k} is an invalid or out of bounds index.`)}else return itemFn(ak)};module.exports=colGetItemAt}});var require_sel_get_item=__commonJS({"node_modules/wink-nlp/src/api/sel-get-item.js"(exports,module){var selGetItemAt=function(k,selection,itemFn){if(k<0||k>=selection.
length){throw Error(`wink-nlp: wink-nlp: ${k} is an invalid or out of bounds index.`)}else return itemFn(selection[k])};module.exports=selGetItemAt}});var require_col_each=__commonJS({"node_modules/wink-nlp/src/api/col-each.js"(exports,module){var colEach=function(f,start,end,itemFn){for(let k=start;k<=end;k+=
1){f(itemFn(k),k-start)}};module.exports=colEach}});var require_sel_each=__commonJS({"node_modules/wink-nlp/src/api/sel-each.js"(exports,module){var selEach=function(f,selection,itemFn){for(let k=0;k<selection.length;k+=
1){f(itemFn(selection[k]),k)}};module.exports=selEach}});var require_col_map=__commonJS({"node_modules/wink-nlp/src/api/col-map.js"(exports,module){var colMap=function(f,start,end,itemFn){const result=[];for(let k=start;k<=
end;k+=1){result.push(f(itemFn(k),k-start))}return result};module.exports=colMap}});var require_sel_map=__commonJS({"node_modules/wink-nlp/src/api/sel-map.js"(exports,module){var selMap=function(f,selection,itemFn){return selection.map((item,i)=>f(
itemFn(item),i))};module.exports=selMap}});var require_col_filter=__commonJS({"node_modules/wink-nlp/src/api/col-filter.js"(exports,module){var colFilter=function(f,start,end,itemFn,colSelectedFn){var filtered=[];
for(let k=start;k<=end;k+=1){if(f(itemFn(k),k-start))filtered.push(k)}return colSelectedFn(filtered)};module.exports=colFilter}});var require_sel_filter=__commonJS({"node_modules/wink-nlp/src/api/sel-filter.js"(exports,module){var selFilter=function(f,selection,itemFn,colSelectedFn){var filtered=[];
for(let k=0;k<selection.length;k+=1){if(f(itemFn(selection[k]),k))filtered.push(selection[k])}return colSelectedFn(filtered)};module.exports=selFilter}});var require_sort4FT=__commonJS({"node_modules/wink-nlp/src/sort4FT.js"(exports,module){module.exports=(a,b)=>{if(b[1]>a[1]){return 1}else if(b[1]<a[1]){return-1}else if(a[0]>
b[0])return 1;return-1}}});var require_sentence_wise_importance=__commonJS({"node_modules/wink-nlp/src/sentence-wise-importance.js"(exports,module){var constants=require_constants();var bits4lemma=constants.
bits4lemma;var posMask=constants.posMask;var tkSize=constants.tkSize;var sentenceWiseImportance=function(rdd){const openClassPOS=Object.create(null);openClassPOS.
ADJ=true;openClassPOS.ADV=true;openClassPOS.INTJ=true;openClassPOS.NOUN=true;openClassPOS.PROPN=true;openClassPOS.VERB=true;openClassPOS.NUM=true;openClassPOS.SYM=
true;const NGram=4;const sentences=rdd.sentences;const tokens=rdd.tokens;const cache=rdd.cache;const posGroupWeightTable=Object.create(null);for(let s=0;s<sentences.
length;s+=1){const pos=[];const[start,end]=sentences[s];for(let t=start;t<=end;t+=1){const p=cache.valueOf("pos",(tokens[t*tkSize+2]&posMask)>>>bits4lemma);if(p!==
"SPACE"&&p!=="PUNCT")pos.push(p)}if(pos.length<4)continue;for(let k=0;k+NGram-1<pos.length;k+=1){const pos4Gram=pos.slice(k,k+NGram);const initInfoContent=pos4Gram.
reduce((pv,cv)=>pv-(openClassPOS[cv]?0:1),0);const posGroup=pos4Gram.join("_");posGroupWeightTable[posGroup]=posGroupWeightTable[posGroup]||Object.create(null);
posGroupWeightTable[posGroup].group=posGroup;posGroupWeightTable[posGroup].sentences=posGroupWeightTable[posGroup].sentences||[];posGroupWeightTable[posGroup].sentences.
push(s);posGroupWeightTable[posGroup].weight=posGroupWeightTable[posGroup].weight===void 0?initInfoContent+1:posGroupWeightTable[posGroup].weight+1;posGroupWeightTable[posGroup].
iv=initInfoContent}}const posGroupWeights=Object.keys(posGroupWeightTable).map(e=>posGroupWeightTable[e]).filter(e=>e.weight>0);const sentenceWiseWeights=new Array(
sentences.length);sentenceWiseWeights.fill(0);posGroupWeights.forEach(pgw=>{pgw.sentences.forEach(e=>{sentenceWiseWeights[e]+=pgw.weight})});let max=Math.max(...sentenceWiseWeights);
if(max===0)max=1;return sentenceWiseWeights.map((e,i)=>({index:i,importance:+(e/max).toFixed(4)}))};module.exports=sentenceWiseImportance}});var require_reconstruct_spaces=__commonJS({"node_modules/wink-nlp/src/reconstruct-spaces.js"(exports,module){var constants=require_constants();var tkSize=constants.
tkSize;var psMask=constants.psMask;var reconstructSpaces=function(index2,rdd){var token=rdd.tokens[index2*tkSize+1];var count=token&psMask;return count<65535?"".
padEnd(count):rdd.nonBreakingSpaces[index2]};module.exports=reconstructSpaces}});var require_its=__commonJS({"node_modules/wink-nlp/src/its.js"(exports,module){var sort4FT=require_sort4FT();var constants=require_constants();var caseMap=["oth\
er","lowerCase","upperCase","titleCase"];var swi=require_sentence_wise_importance();var reconstructSpaces=require_reconstruct_spaces();var tkSize=constants.tkSize;
var bits4lemma=constants.bits4lemma;var posMask=constants.posMask;var lemmaMask=constants.lemmaMask;var its=Object.create(null);its.case=function(index2,rdd){return caseMap[rdd.
cache.property(rdd.tokens[index2*tkSize],"lutCase")]};its.uniqueId=function(index2,rdd){return rdd.tokens[index2*tkSize]};its.negationFlag=function(index2,rdd){
return rdd.tokens[index2*tkSize+3]>=constants.negationFlag};its.normal=function(index2,rdd){var tokens=rdd.tokens;var cache=rdd.cache;return tokens[index2*tkSize+
1]>65535?cache.value(cache.nox(tokens[index2*tkSize+1])):cache.value(cache.normal(tokens[index2*tkSize]))};its.contractionFlag=function(index2,rdd){return rdd.tokens[index2*
tkSize+1]>65535};its.pos=function(index2,rdd){return rdd.cache.valueOf("pos",(rdd.tokens[index2*tkSize+2]&posMask)>>>bits4lemma)};its.precedingSpaces=function(index2,rdd){
return reconstructSpaces(index2,rdd)};its.prefix=function(index2,rdd){return rdd.cache.property(rdd.tokens[index2*tkSize],"prefix")};its.shape=function(index2,rdd){
return rdd.cache.property(rdd.tokens[index2*tkSize],"shape")};its.stopWordFlag=function(index2,rdd){var tokens=rdd.tokens;var cache=rdd.cache;var normal=tokens[index2*
tkSize+1]>65535?cache.nox(tokens[index2*tkSize+1]):cache.normal(tokens[index2*tkSize]);return cache.property(normal,"isStopWord")===1};its.abbrevFlag=function(index2,rdd){
return rdd.cache.property(rdd.tokens[index2*tkSize],"isAbbrev")===1};its.suffix=function(index2,rdd){return rdd.cache.property(rdd.tokens[index2*tkSize],"suffix")};
its.type=function(index2,rdd){return rdd.cache.property(rdd.tokens[index2*tkSize],"tokenType")};its.value=function(index2,rdd){return rdd.cache.value(rdd.tokens[index2*
tkSize])};its.stem=function(index2,rdd,addons){return addons.stem(rdd.cache.value(rdd.tokens[index2*tkSize]))};its.lemma=function(index2,rdd,addons){var tokens=rdd.
tokens;var cache=rdd.cache;if(tokens[index2*tkSize+1]>65535){return cache.value(tokens[index2*tkSize+2]&lemmaMask)}const mappedIdx=cache.mappedSpelling(tokens[index2*
tkSize]);if(cache.property(mappedIdx,"isSLemma")===1){return cache.value(cache.property(mappedIdx,"lemma"))}const pos=its.pos(index2,rdd);const value=cache.value(
cache.normal(tokens[index2*tkSize]));return addons.lemmatize(value,pos,cache)};its.vector=function(){return new Array(100).fill(0)};its.detail=function(){return true};
its.markedUpText=function(index2,rdd){return its.value(index2,rdd)};its.span=function(spanItem){return spanItem.slice(0,2)};its.sentiment=function(spanItem){return spanItem[3]};
its.readabilityStats=function(rdd,addons){return addons.readabilityStats(rdd,its)};its.sentenceWiseImportance=function(rdd){return swi(rdd)};its.terms=function(tf,idf,terms){
return terms};its.docTermMatrix=function(tf,idf,terms){const dtm=new Array(tf.length);for(let id=0;id<tf.length;id+=1){dtm[id]=[];for(let i=0;i<terms.length;i+=
1){dtm[id].push(tf[id][terms[i]]||0)}}return dtm};its.docBOWArray=function(tf){return tf};its.bow=function(tf){return tf};its.idf=function(tf,idf){var arr=[];for(const t in idf){
arr.push([t,idf[t]])}return arr.sort(sort4FT)};its.tf=function(tf){const arr=[];for(const t in tf){arr.push([t,tf[t]])}return arr.sort(sort4FT)};its.modelJSON=function(tf,idf,terms,docId,sumOfAllDLs){
return JSON.stringify({uid:"WinkNLP-BM25Vectorizer-Model/1.0.0",tf,idf,terms,docId,sumOfAllDLs})};module.exports=its}});var require_contained_markings=__commonJS({"node_modules/wink-nlp/src/contained-markings.js"(exports,module){var locate=require_locate();var containedMarkings=function(markings,start,end){
if(markings===void 0||start===void 0||end===void 0){return null}var left=locate(start,markings);var right=locate(end,markings);var maxIndex=markings.length-1;var kl,
kr;if(left<0&&right<0||left>maxIndex&&right>maxIndex){return null}kl=left<0?0:Math.ceil(left);if(left===right&&kl!==left){return null}kr=Math.floor(right);if(markings[kl][0]<
start)kl+=1;if(markings[kr][1]>end)kr-=1;if(kl>kr){return null}var range=Object.create(null);range.left=kl;range.right=kr;return range};module.exports=containedMarkings}});var require_as=__commonJS({"node_modules/wink-nlp/src/as.js"(exports,module){var sort4FT=require_sort4FT();var containedMarkings=require_contained_markings();var as=Object.
create(null);as.array=function(tokens){return tokens};as.set=function(tokens){return new Set(tokens)};as.bow=function(tokens){var bow=Object.create(null);var t;
for(let i=0;i<tokens.length;i+=1){t=tokens[i];bow[t]=1+(bow[t]||0)}return bow};as.freqTable=function(tokens){var bow=as.bow(tokens);var keys=Object.keys(bow);var length=keys.
length;var table=new Array(length);for(var i=0;i<length;i+=1){table[i]=[keys[i],bow[keys[i]]]}return table.sort(sort4FT)};as.bigrams=function(tokens){var bgs=[];
var i,imax;for(i=0,imax=tokens.length-1;i<imax;i+=1){bgs.push([tokens[i],tokens[i+1]])}return bgs};as.unique=function(tokens){return Array.from(new Set(tokens))};
as.text=function(twps){return twps.join("").trim()};as.markedUpText=function(twps,rdd,start,end){const markings=rdd.markings;var offset=start*2;var range=containedMarkings(
markings,start,end);if(range===null){return twps.join("").trim()}for(let i=range.left;i<=range.right;i+=1){const first=markings[i][0]*2-offset+1;const last=markings[i][1]*
2-offset+1;const beginMarker=markings[i][2]===void 0?"<mark>":markings[i][2];const endMarker=markings[i][3]===void 0?"</mark>":markings[i][3];twps[first]=beginMarker+
twps[first];twps[last]+=endMarker}return twps.join("").trim()};as.vector=function(tokens,rdd){if(!rdd.wordVectors)throw Error("wink-nlp: word vectors are not lo\
aded, use const nlp = winkNLP( model, pipe, wordVectors ) to load.");const size=rdd.wordVectors.dimensions;const precision=rdd.wordVectors.precision;const vectors=rdd.
wordVectors.vectors;const l2NormIndex=rdd.wordVectors.l2NormIndex;const v=new Array(size);v.fill(0);let numOfTokens=0;for(let i=0;i<tokens.length;i+=1){const tv=vectors[tokens[i].
toLowerCase()];if(tv!==void 0&&tv[l2NormIndex]!==0)numOfTokens+=1;for(let j=0;j<size;j+=1){v[j]+=tv===void 0?0:tv[j]}}if(numOfTokens===0){v.push(0);return v}let l2Norm=0;
for(let i=0;i<size;i+=1){v[i]=+(v[i]/numOfTokens).toFixed(precision);l2Norm+=v[i]*v[i]}v.push(+Math.sqrt(l2Norm).toFixed(precision));return v};module.exports=as}});var require_allowed=__commonJS({"node_modules/wink-nlp/src/allowed.js"(exports,module){var its=require_its();var as=require_as();var allowed=Object.create(null);
allowed.its4token=new Set([its.case,its.uniqueId,its.negationFlag,its.normal,its.contractionFlag,its.pos,its.precedingSpaces,its.prefix,its.shape,its.stopWordFlag,
its.abbrevFlag,its.suffix,its.type,its.value,its.stem,its.lemma]);allowed.its4tokens=allowed.its4token;allowed.its4selTokens=allowed.its4token;allowed.as4tokens=
new Set([as.array,as.set,as.text,as.bow,as.freqTable,as.bigrams,as.unique,as.markedUpText,as.vector]);allowed.as4selTokens=new Set([as.array,as.set,as.text,as.bow,
as.freqTable,as.bigrams,as.unique,as.vector]);allowed.its4entity=new Set([its.value,its.normal,its.type,its.detail,its.span]);allowed.as4entities=new Set([as.array,
as.set,as.bow,as.freqTable,as.unique]);allowed.as4selEntities=allowed.as4entities;allowed.its4sentence=new Set([its.value,its.normal,its.span,its.markedUpText,its.
negationFlag,its.sentiment,its.stem]);allowed.its4document=new Set([its.value,its.normal,its.span,its.markedUpText,its.negationFlag,its.sentiment,its.stem,its.readabilityStats,
its.sentenceWiseImportance]);module.exports=allowed}});var require_itm_token_out=__commonJS({"node_modules/wink-nlp/src/api/itm-token-out.js"(exports,module){var its=require_its();var allowed=require_allowed();var itmTokenOut=function(index2,rdd,itsf,addons){
var f=allowed.its4token.has(itsf)?itsf:its.value;return f(index2,rdd,addons)};module.exports=itmTokenOut}});var require_col_tokens_out=__commonJS({"node_modules/wink-nlp/src/api/col-tokens-out.js"(exports,module){var its=require_its();var as=require_as();var allowed=require_allowed();
var reconstructSpaces=require_reconstruct_spaces();var colTokensOut=function(start,end,rdd,itsf,asf,addons){var mappedTkns=[];var itsfn=itsf&&allowed.its4tokens.
has(itsf)?itsf:its.value;var asfn=asf&&allowed.as4tokens.has(asf)?asf:as.array;if(itsfn!==its.value&&itsfn!==its.normal&&itsfn!==its.lemma&&asfn===as.vector){throw Error(
"winkNLP: as.vector is allowed only with its value or normal or lemma.")}if(asfn===as.text||asfn===as.markedUpText){for(let i=start;i<=end;i+=1){mappedTkns.push(
reconstructSpaces(i,rdd),itsf(i,rdd,addons))}}else{for(let i=start;i<=end;i+=1){mappedTkns.push(itsfn(i,rdd,addons))}}return asfn(mappedTkns,rdd,start,end)};module.
exports=colTokensOut}});var require_sel_tokens_out=__commonJS({"node_modules/wink-nlp/src/api/sel-tokens-out.js"(exports,module){var its=require_its();var as=require_as();var allowed=require_allowed();
var reconstructSpaces=require_reconstruct_spaces();var constants=require_constants();var tkSize=constants.tkSize;var psMask=constants.psMask;var selTokensOut=function(selTokens,rdd,itsf,asf,addons){
var mappedTkns=[];var itsfn=itsf&&allowed.its4selTokens.has(itsf)?itsf:its.value;var asfn=asf&&allowed.as4selTokens.has(asf)?asf:as.array;if(itsfn!==its.value&&
itsfn!==its.normal&&itsfn!==its.lemma&&asfn===as.vector){throw Error("winkNLP: as.vector is allowed only with its value or normal or lemma.")}if(asfn===as.text){
for(let i=0;i<selTokens.length;i+=1){mappedTkns.push(reconstructSpaces(selTokens[i],rdd),itsf(selTokens[i],rdd,addons))}}else{for(let i=0;i<selTokens.length;i+=
1){mappedTkns.push(itsfn(selTokens[i],rdd,addons))}}return asfn(mappedTkns,rdd)};module.exports=selTokensOut}});var require_itm_entity_out=__commonJS({"node_modules/wink-nlp/src/api/itm-entity-out.js"(exports,module){var its=require_its();var as=require_as();var allowed=require_allowed();
var colTokensOut=require_col_tokens_out();var itmEntityOut=function(index2,entities,rdd,itsf){var entity=entities[index2];var itsfn=itsf&&allowed.its4entity.has(
itsf)?itsf:its.value;var detail;if(itsfn===its.detail){detail=Object.create(null);detail.value=colTokensOut(entity[0],entity[1],rdd,its.value,as.text);detail.type=
entity[2];return detail}if(itsfn===its.type){return entity[2]}if(itsfn===its.span){return its.span(entity)}return colTokensOut(entity[0],entity[1],rdd,itsfn,as.
text)};module.exports=itmEntityOut}});var require_col_entities_out=__commonJS({"node_modules/wink-nlp/src/api/col-entities-out.js"(exports,module){var its=require_its();var as=require_as();var allowed=require_allowed();
var itmEntityOut=require_itm_entity_out();var colEntitiesOut=function(entities,rdd,itsf,asf){var ents=[];for(let i=0;i<entities.length;i+=1){ents.push(itmEntityOut(
i,entities,rdd,itsf))}var asfn=allowed.as4entities.has(asf)&&itsf!==its.detail&&itsf!==its.span?asf:as.array;return asfn(ents)};module.exports=colEntitiesOut}});var require_sel_entities_out=__commonJS({"node_modules/wink-nlp/src/api/sel-entities-out.js"(exports,module){var its=require_its();var as=require_as();var allowed=require_allowed();
var itmEntityOut=require_itm_entity_out();var selEntitiesOut=function(selEntities,entities,rdd,itsf,asf){var ents=[];for(let i=0;i<selEntities.length;i+=1){ents.
push(itmEntityOut(selEntities[i],entities,rdd,itsf))}var asfn=allowed.as4selEntities.has(asf)&&itsf!==its.detail&&itsf!==its.span?asf:as.array;return asfn(ents)};
module.exports=selEntitiesOut}});var require_itm_sentence_out=__commonJS({"node_modules/wink-nlp/src/api/itm-sentence-out.js"(exports,module){var its=require_its();var as=require_as();var allowed=require_allowed();
var colTokensOut=require_col_tokens_out();var itmSentenceOut=function(index2,rdd,itsf,addons){var sentence=rdd.sentences[index2];var itsfn=itsf&&allowed.its4sentence.
has(itsf)?itsf:its.value;if(itsfn===its.span||itsfn===its.sentiment){return itsfn(sentence)}if(itsfn===its.negationFlag){return sentence[2]===1}var asfn=itsfn===
its.markedUpText?as.markedUpText:as.text;return colTokensOut(sentence[0],sentence[1],rdd,itsfn,asfn,addons)};module.exports=itmSentenceOut}});var require_col_sentences_out=__commonJS({"node_modules/wink-nlp/src/api/col-sentences-out.js"(exports,module){var itmSentenceOut=require_itm_sentence_out();var colSentencesOut=function(rdd,itsf,addons){
var sents=[];for(let i=0;i<rdd.sentences.length;i+=1){sents.push(itmSentenceOut(i,rdd,itsf,addons))}return sents};module.exports=colSentencesOut}});var require_itm_document_out=__commonJS({"node_modules/wink-nlp/src/api/itm-document-out.js"(exports,module){var its=require_its();var as=require_as();var allowed=require_allowed();
var colTokensOut=require_col_tokens_out();var itmDocumentOut=function(rdd,itsf,addons){var document=rdd.document;var itsfn=itsf&&allowed.its4document.has(itsf)?
itsf:its.value;if(itsfn===its.span||itsfn===its.sentiment){return itsfn(document)}if(itsfn===its.negationFlag){return document[2]===1}if(itsfn===its.readabilityStats){
return itsfn(rdd,addons)}if(itsfn===its.sentenceWiseImportance){return itsfn(rdd)}var asfn=itsfn===its.markedUpText?as.markedUpText:as.text;return colTokensOut(
document[0],document[1],rdd,itsfn,asfn,addons)};module.exports=itmDocumentOut}});var require_print_tokens=__commonJS({"node_modules/wink-nlp/src/api/print-tokens.js"(exports,module){var constants=require_constants();var tkSize=constants.tkSize;
var psMask=constants.psMask;var bits4lemma=constants.bits4lemma;var posMask=constants.posMask;var printTokens=function(tokens,cache){var imax=tokens.length;var i,
j;var t,tv;var pad="                         ";var str;var props=["prefix","suffix","shape","lutCase","nerHint","tokenType"];console.log("\n\ntoken      p-spaces \
  prefix  suffix  shape   case    nerHint type     normal/pos");console.log("———————————————————————————————————————————————————————————————————————————————————\
————");for(i=0;i<imax;i+=tkSize){str="";t=tokens[i];tv=cache.value(t);str+=(JSON.stringify(tv).replace(/"/g,"")+pad).slice(0,18);str+=((tokens[i+1]&psMask)+
pad).slice(0,4);for(j=0;j<props.length;j+=1){str+=(JSON.stringify(cache.property(t,props[j])).replace(/"/g,"")+pad).slice(0,8)}if(tokens[i+1]>65535){str+=" "+cache.
value(cache.nox(tokens[i+1]));str+=" / "+cache.valueOf("pos",(tokens[i+2]&posMask)>>>bits4lemma)}else{str+=" "+JSON.stringify(cache.value(cache.normal(t))).replace(
/"/g,"");str+=" / "+cache.property(t,"pos")}console.log(str);str+=" / "+cache.valueOf("pos",(tokens[i+2]&posMask)>>>bits4lemma)}console.log("\n\ntotal number of t\
okens: %d",tokens.length/tkSize)};module.exports=printTokens}});var require_doc_v2=__commonJS({"node_modules/wink-nlp/src/doc-v2.js"(exports,module){var containedEntities=require_contained_entities();var getParentItem=require_get_parent_item();
var colGetItemAt=require_col_get_item();var selGetItemAt=require_sel_get_item();var colEach=require_col_each();var selEach=require_sel_each();var colMap=require_col_map();
var selMap=require_sel_map();var colFilter=require_col_filter();var selFilter=require_sel_filter();var itmTokenOut=require_itm_token_out();var colTokensOut=require_col_tokens_out();
var selTokensOut=require_sel_tokens_out();var itmEntityOut=require_itm_entity_out();var colEntitiesOut=require_col_entities_out();var selEntitiesOut=require_sel_entities_out();
var itmSentenceOut=require_itm_sentence_out();var colSentencesOut=require_col_sentences_out();var itmDocumentOut=require_itm_document_out();var printTokens=require_print_tokens();
var its=require_its();var doc=function(docData,addons){var cache=docData.cache;var tokens=docData.tokens;var entities=docData.entities;var customEntities=docData.
customEntities;var sentences=docData.sentences;var markings=docData.markings;var colEntities;var colCustomEntities;var colTokens;var colSentences;var colSelectedEntities;
var colSelectedCustomEntities;var colSelectedTokens;var itemToken;var itemEntity;var itemCustomEntity;var itemSentence;var contextualVectors;var isLexeme=cache.
lookup;var methods=Object.create(null);itemToken=function(index2){var api=Object.create(null);api.parentDocument=()=>methods;api.parentEntity=()=>getParentItem(
index2,entities,itemEntity);api.parentCustomEntity=()=>getParentItem(index2,customEntities,itemCustomEntity);api.markup=(beginMarker,endMarker)=>markings.push([
index2,index2,beginMarker,endMarker]);api.out=f=>itmTokenOut(index2,docData,f,addons);api.parentSentence=()=>getParentItem(index2,sentences,itemSentence);api.index=
()=>index2;return api};colSelectedTokens=function(selectedTokens){var api=Object.create(null);api.each=f=>selEach(f,selectedTokens,itemToken);api.map=f=>selMap(
f,selectedTokens,itemToken);api.filter=f=>selFilter(f,selectedTokens,itemToken,colSelectedTokens);api.itemAt=k=>selGetItemAt(k,selectedTokens,itemToken);api.length=
()=>selectedTokens.length;api.out=(f,g)=>selTokensOut(selectedTokens,docData,f,g,addons);return api};colTokens=function(start,end){return(function(){var api=Object.
create(null);api.each=f=>colEach(f,start,end,itemToken);api.map=f=>colMap(f,start,end,itemToken);api.filter=f=>colFilter(f,start,end,itemToken,colSelectedTokens);
api.itemAt=k=>colGetItemAt(k,start,end,itemToken);api.length=()=>end-start+1;api.out=(f,g)=>colTokensOut(start,end,docData,f,g,addons);return api})};itemEntity=
function(index2){var api=Object.create(null);api.parentDocument=()=>methods;api.markup=(beginMarker,endMarker)=>markings.push([entities[index2][0],entities[index2][1],
beginMarker,endMarker]);api.out=f=>itmEntityOut(index2,entities,docData,f);api.parentSentence=()=>getParentItem(entities[index2][0],sentences,itemSentence);api.
tokens=colTokens(entities[index2][0],entities[index2][1]);api.index=()=>index2;return api};colSelectedEntities=function(selectedEntities){var api=Object.create(
null);api.each=f=>selEach(f,selectedEntities,itemEntity);api.map=f=>selMap(f,selectedEntities,itemEntity);api.filter=f=>selFilter(f,selectedEntities,itemEntity,
colSelectedEntities);api.itemAt=k=>selGetItemAt(k,selectedEntities,itemEntity);api.length=()=>selectedEntities.length;api.out=(f,g)=>selEntitiesOut(selectedEntities,
entities,docData,f,g);return api};colEntities=function(){var api=Object.create(null);api.each=f=>colEach(f,0,entities.length-1,itemEntity);api.map=f=>colMap(f,0,
entities.length-1,itemEntity);api.filter=f=>colFilter(f,0,entities.length-1,itemEntity,colSelectedEntities);api.itemAt=k=>colGetItemAt(k,0,entities.length-1,itemEntity);
api.length=()=>entities.length;api.out=(f,g)=>colEntitiesOut(entities,docData,f,g);return api};itemCustomEntity=function(index2){var api=Object.create(null);api.
parentDocument=()=>methods;api.markup=(beginMarker,endMarker)=>markings.push([customEntities[index2][0],customEntities[index2][1],beginMarker,endMarker]);api.out=
f=>itmEntityOut(index2,customEntities,docData,f);api.parentSentence=()=>getParentItem(customEntities[index2][0],sentences,itemSentence);api.tokens=colTokens(customEntities[index2][0],
customEntities[index2][1]);api.index=()=>index2;return api};colSelectedCustomEntities=function(selectedCustomEntities){var api=Object.create(null);api.each=f=>selEach(
f,selectedCustomEntities,itemCustomEntity);api.map=f=>selMap(f,selectedCustomEntities,itemCustomEntity);api.filter=f=>selFilter(f,selectedCustomEntities,itemCustomEntity,
colSelectedCustomEntities);api.itemAt=k=>selGetItemAt(k,selectedCustomEntities,itemCustomEntity);api.length=()=>selectedCustomEntities.length;api.out=(f,g)=>selEntitiesOut(
selectedCustomEntities,customEntities,docData,f,g);return api};colCustomEntities=function(){var api=Object.create(null);api.each=f=>colEach(f,0,customEntities.length-
1,itemCustomEntity);api.map=f=>colMap(f,0,customEntities.length-1,itemCustomEntity);api.filter=f=>colFilter(f,0,customEntities.length-1,itemCustomEntity,colSelectedCustomEntities);
api.itemAt=k=>colGetItemAt(k,0,customEntities.length-1,itemCustomEntity);api.length=()=>customEntities.length;api.out=(f,g)=>colEntitiesOut(customEntities,docData,
f,g);return api};itemSentence=function(index2){var api=Object.create(null);api.parentDocument=()=>methods;api.markup=(beginMarker,endMarker)=>markings.push([sentences[index2][0],
sentences[index2][1],beginMarker,endMarker]);api.out=f=>itmSentenceOut(index2,docData,f,addons);api.entities=()=>colSelectedEntities(containedEntities(entities,
sentences[index2][0],sentences[index2][1]));api.customEntities=()=>colSelectedCustomEntities(containedEntities(customEntities,sentences[index2][0],sentences[index2][1]));
api.tokens=colTokens(sentences[index2][0],sentences[index2][1]);api.index=()=>index2;return api};colSentences=function(){var api=Object.create(null);api.each=f=>colEach(
f,0,sentences.length-1,itemSentence);api.map=f=>colMap(f,0,sentences.length-1,itemSentence);api.itemAt=k=>colGetItemAt(k,0,sentences.length-1,itemSentence);api.
length=()=>sentences.length;api.out=f=>colSentencesOut(docData,f,addons);return api};contextualVectors=function({lemma=true,specificWordVectors=[],similarWordVectors=false,
wordVectorsLimit=0}={}){if(docData.wordVectors===null)throw Error("wink-nlp: word vectors are not loaded: load them winkNLP's instantiation time.");if(!Array.isArray(
specificWordVectors))throw Error(`wink-nlp: expecting a valid Javascript array for similarWordVectos, instead found "${typeof specificWordVectors}".`);if(!Number.
isInteger(wordVectorsLimit)||wordVectorsLimit>=docData.wordVectors.size)throw Error("wink-nlp: invalid value or type encountered for wordVectorsLimit.");if(lemma&&
!docData.currPipe.pos)throw Error(`wink-nlp: Can't create lemma vectors without pos: add a "pos" to NLP pipe.`);const cv=Object.create(null);cv.precision=docData.
wordVectors.precision;cv.l2NormIndex=docData.wordVectors.l2NormIndex;cv.wordIndex=docData.wordVectors.wordIndex;cv.dimensions=docData.wordVectors.dimensions;cv.
unkVector=docData.wordVectors.unkVector.slice(0);cv.size=0;cv.words=[];cv.vectors=Object.create(null);const awvs=docData.wordVectors.vectors;const docTokens=colTokens(
0,docData.numOfTokens-1)().out().map(t=>t.toLowerCase());let docTokensLemma=[];if(lemma)docTokensLemma=colTokens(0,docData.numOfTokens-1)().out(its.lemma).map(t=>t.
toLowerCase());for(let i=0;i<docTokens.length;i+=1)cv.vectors[docTokens[i]]=(awvs[docTokens[i]]||cv.unkVector).slice(0);for(let i=0;i<docTokensLemma.length;i+=1)
cv.vectors[docTokensLemma[i]]=(awvs[docTokensLemma[i]]||cv.unkVector).slice(0);for(let i=0;i<specificWordVectors.length;i+=1){const spWord=specificWordVectors[i]?
specificWordVectors[i].toString().trim():false;if(spWord)cv.vectors[specificWordVectors[i]]=(awvs[specificWordVectors[i]]||cv.unkVector).slice(0)}if(similarWordVectors){
const allUniqueTokens=Object.keys(cv.vectors);const similarWords=new Array(allUniqueTokens.length);const similarWordsScore=new Array(allUniqueTokens.length);similarWordsScore.
fill(1e6);cv.size=allUniqueTokens.length;for(let i=0;i<allUniqueTokens.length;i+=1){const cwv=cv.vectors[allUniqueTokens[i]];for(const word in awvs){if(word===allUniqueTokens[i])
continue;const wv=awvs[word];let distance=0;for(let k=0;k<cv.dimensions&&distance<similarWordsScore[i];k+=1){distance+=Math.abs(cwv[k]-wv[k])}if(distance<similarWordsScore[i]){
similarWordsScore[i]=distance;similarWords[i]=word}}}for(let i=0;i<similarWords.length;i+=1){if(cv.vectors[similarWords[i]]===void 0){cv.vectors[similarWords[i]]=
awvs[similarWords[i]].slice(0);cv.size+=1}}}else cv.size=Object.keys(cv.vectors).length;for(let i=0;cv.size<wordVectorsLimit;i+=1){const word=docData.wordVectors.
words[i];if(!cv.vectors[word]){cv.vectors[word]=awvs[word].slice(0);cv.size+=1}}cv.words=Object.keys(cv.vectors).map(w=>({w,i:cv.vectors[w][cv.wordIndex]<0?Infinity:
cv.vectors[w][cv.wordIndex]})).sort((a,b)=>a.i-b.i).map(o=>o.w);for(let i=0;i<cv.size;i+=1)cv.vectors[cv.words[i]][cv.wordIndex]=i;return JSON.stringify(cv)};methods.
entities=colEntities;methods.customEntities=colCustomEntities;methods.isLexeme=isLexeme;methods.isOOV=cache.isOOV;methods.out=f=>itmDocumentOut(docData,f,addons);
methods.sentences=colSentences;methods.tokens=colTokens(0,docData.numOfTokens-1);methods.printTokens=()=>printTokens(tokens,cache);methods.pipeConfig=()=>JSON.parse(
JSON.stringify(docData.currPipe));methods.contextualVectors=contextualVectors;return methods};module.exports=doc}});var require_cache=__commonJS({"node_modules/wink-nlp/src/cache.js"(exports,module){var constants=require_constants();var xnMask=constants.xnMask;var bits4PrecedingSpace=constants.
bits4PrecedingSpace;var xcMask=constants.xcMask;var bits4xpPointer=constants.bits4xpPointer;var cache=function(model,featureFn){const fTokenType="tokenType";var methods=Object.
create(null);var lexemesHash=model.features.lexeme.hash;var lxm=model.features.lexeme;var lexemeIntrinsicSize=model.features.lexeme.intrinsicSize;var layout=model.
packing.layout;var pkSize=model.packing.size;var efSize=model.packing.efSize;var efList=model.packing.efList;var efListSize=efList.length;var lexicon=model.lexicon;
var xpansions=model.xpansions;var posClusters=model.features.posClusters.list;var extrinsicLexicon=[];var elBasePackingSize=2;var elPackingSize=2+efSize;var efArray=new Uint32Array(
efSize);var feature2=featureFn(model.packing.config);var efHash=Object.create(null);efHash.tokenType=true;efList.forEach(ef=>efHash[ef]=true);var getFeaturesIndex=function(name,value2){
var f=model.features[name];var h=f.hash;var l=f.list;var isNewValue=0;var index2=h[value2];if(index2===void 0){index2=h[value2]=f.index;f.index=l.push(value2);isNewValue=
1}return[isNewValue,index2]};var add=function(text,category){var normText=text.toLowerCase();var textIndex=getFeaturesIndex("lexeme",text);var normIndex=normText===
text?textIndex:getFeaturesIndex("lexeme",normText);var cfg,f,fv,fv4p,k;if(textIndex[0]){efArray.fill(0);for(k=0;k<efListSize;k+=1){f=efList[k];cfg=layout[f];fv=
feature2[f](text,category,methods);fv4p=cfg[3]?fv:getFeaturesIndex(f,fv)[1];efArray[cfg[0]]|=fv4p<<cfg[2]}f=fTokenType;cfg=layout[f];efArray[cfg[0]]|=category<<
cfg[2];extrinsicLexicon.push(normIndex[1],normIndex[1],...efArray)}if(textIndex[1]!==normIndex[1]){if(normIndex[0]){efArray.fill(0);for(k=0;k<efListSize;k+=1){f=
efList[k];cfg=layout[f];fv=feature2[f](normText,category,methods);fv4p=cfg[3]?fv:getFeaturesIndex(f,fv)[1];efArray[cfg[0]]|=fv4p<<cfg[2]}f=fTokenType;cfg=layout[f];
efArray[cfg[0]]|=category<<cfg[2];extrinsicLexicon.push(normIndex[1],normIndex[1],...efArray)}}return textIndex[1]};var lookup=function(text){var layout4isContraction=layout.
isContraction;var layout4lemma=layout.lemma;var index2=lexemesHash[text];var lemma;var cc,cx,cxi;if(index2===void 0)return null;var tokens=[];var isContraction;
if(index2<lexemeIntrinsicSize){isContraction=(lexicon[layout4isContraction[0]+index2*pkSize]&layout4isContraction[1])>>>layout4isContraction[2];if(isContraction){
lemma=(lexicon[layout4lemma[0]+index2*pkSize]&layout4lemma[1])>>>layout4lemma[2];cx=lemma&16383;cc=(lemma&xcMask<<bits4xpPointer)>>bits4xpPointer;for(cxi=0;cxi<
cc;cxi+=4){tokens.push(xpansions[cx+cxi],cx+cxi+1,xpansions[cx+cxi+2],xpansions[cx+cxi+3])}}else{tokens.push(index2)}}else{tokens.push(index2)}return tokens};var value=function(index2){
return lxm.list[index2]};var normal=function(index2){var layout4normal=layout.normal;var layout4mapped=layout.isSpellingMapped;var layout4lemma=layout.lemma;var isSpellingMapped;
var oovIdx;var normIndex;if(index2<lexemeIntrinsicSize){normIndex=(lexicon[layout4normal[0]+index2*pkSize]&layout4normal[1])>>>layout4normal[2];isSpellingMapped=
(lexicon[layout4mapped[0]+index2*pkSize]&layout4mapped[1])>>>layout4mapped[2];if(isSpellingMapped){normIndex=(lexicon[layout4lemma[0]+index2*pkSize]&layout4lemma[1])>>>
layout4lemma[2]}else{normIndex+=index2}}else{oovIdx=index2-lexemeIntrinsicSize;normIndex=extrinsicLexicon[oovIdx*elPackingSize];if(normIndex<lexemeIntrinsicSize){
isSpellingMapped=(lexicon[layout4mapped[0]+normIndex*pkSize]&layout4mapped[1])>>>layout4mapped[2];if(isSpellingMapped){normIndex=(lexicon[layout4lemma[0]+normIndex*
pkSize]&layout4lemma[1])>>>layout4lemma[2]}}}return normIndex};var mappedSpelling=function(index2){var layout4mapped=layout.isSpellingMapped;var layout4lemma=layout.
lemma;var isSpellingMapped;var mappedIndex=index2;if(index2<lexemeIntrinsicSize){isSpellingMapped=(lexicon[layout4mapped[0]+index2*pkSize]&layout4mapped[1])>>>layout4mapped[2];
if(isSpellingMapped){mappedIndex=(lexicon[layout4lemma[0]+index2*pkSize]&layout4lemma[1])>>>layout4lemma[2]}}return mappedIndex};var nox=function(binaryWord){return xpansions[(binaryWord&
xnMask)>>>bits4PrecedingSpace]};var property=function(index2,prop){var propValue;var oovIdx;var layout4Prop;if(index2<lexemeIntrinsicSize){layout4Prop=layout[prop];
if(layout4Prop===void 0)return null;propValue=(lexicon[layout4Prop[0]+index2*pkSize]&layout4Prop[1])>>>layout4Prop[2];if(layout4Prop[3]===0||layout4Prop[5]===1)
propValue=model.features[prop].list[propValue]}else{if(!efHash[prop])return 0;oovIdx=index2-lexemeIntrinsicSize;layout4Prop=layout[prop];propValue=(extrinsicLexicon[oovIdx*
elPackingSize+elBasePackingSize+layout4Prop[0]]&layout4Prop[1])>>>layout4Prop[2];if(layout4Prop[3]===0||layout4Prop[5]===1)propValue=model.features[prop].list[propValue]}
return propValue};var isMemberPOS=function(lexemeIdx,posIdx){return posClusters[property(lexemeIdx,"lexemeCID")].has(+posIdx)};var posOf=function(index2){var posValue;
var oovIdx;var layout4Prop;if(index2<lexemeIntrinsicSize){layout4Prop=layout.pos;posValue=(lexicon[layout4Prop[0]+index2*pkSize]&layout4Prop[1])>>>layout4Prop[2]}else{
oovIdx=index2-lexemeIntrinsicSize;layout4Prop=layout.pos;posValue=(extrinsicLexicon[oovIdx*elPackingSize+elBasePackingSize+layout4Prop[0]]&layout4Prop[1])>>>layout4Prop[2]}
return posValue};var valueOf=function(prop,index2){return model.features[prop].list[index2]};var currentSize=function(){return lxm.list.length-1};var intrinsicSize=function(){
return lexemeIntrinsicSize};var hasSamePOS=function(text,pos){var textIndex=lookup(text);if(!textIndex)return false;if(textIndex.length>1)return false;if(textIndex[0]>=
lexemeIntrinsicSize)return false;if(property(textIndex,"isBaseForm")===0)return false;return isMemberPOS(textIndex[0],model.pos.hash[pos])};var isOOV=function(text){
var textIndex=lookup(text);if(!textIndex)return true;if(textIndex.length>1)return false;if(textIndex[0]>=lexemeIntrinsicSize)return true;return false};methods.add=
add;methods.lookup=lookup;methods.value=value;methods.property=property;methods.normal=normal;methods.nox=nox;methods.posOf=posOf;methods.valueOf=valueOf;methods.
currentSize=currentSize;methods.intrinsicSize=intrinsicSize;methods.isOOV=isOOV;methods.isMemberPOS=isMemberPOS;methods.hasSamePOS=hasSamePOS;methods.mappedSpelling=
mappedSpelling;return methods};module.exports=cache}});var require_recursive_tokenizer=__commonJS({"node_modules/wink-nlp/src/recursive-tokenizer.js"(exports,module){var RGX=0;var CAT=1;var rgxShortFormDot=/^(?:(?:[A-Z])(?:\.))+$/i;
var rgxShortForm=/^(?:(?:[A-Z])(?:\.))+[a-z]?$/i;var rgxHyphens=/[\-\–\—]/gi;var rgxPeriod=/[\.]/gi;var rgxNumber=/[0-9]/;var tokenizer=function(categories,preserve){
var addToken;var addTokenIfInCache;var isLexeme;var ps=0;var nonBreakingSpaces=null;var pushHyphenatedToken=function(tkn,tokens){var words;var hyphens;var i,k,last;
if(isLexeme(tkn)||rgxNumber.test(tkn)){tokens.push([tkn,categories.word]);return}hyphens=tkn.match(rgxHyphens);if(hyphens===null){tokens.push([tkn,categories.word]);
return}words=tkn.split(rgxHyphens);last=words.length-1;if(preserve.prefix[words[0]]||preserve.suffix[words[last]]){tokens.push([tkn,categories.word]);return}k=0;
for(i=0;i<words.length;i+=1){if(words[i]!==""){tokens.push([words[i],categories.word])}if(k<hyphens.length){tokens.push([hyphens[k],categories.punctuation])}k+=
1}};var pushWordToken=function(tkn,tokens){var words;var periods;var i,k;var currBuild="";var nextBuild="";if(isLexeme(tkn)||rgxShortFormDot.test(tkn)){tokens.push(
[tkn,categories.word]);return}periods=tkn.match(rgxPeriod);if(periods===null){pushHyphenatedToken(tkn,tokens);return}words=tkn.split(rgxPeriod);k=0;for(i=0;i<words.
length;i+=1){nextBuild=currBuild+words[i];if(rgxShortForm.test(nextBuild)||isLexeme(nextBuild)&&nextBuild.length>2||currBuild===""){currBuild=nextBuild}else{pushHyphenatedToken(
currBuild,tokens);currBuild=words[i];nextBuild=""}if(k<periods.length){nextBuild=currBuild+periods[k];if(rgxShortForm.test(nextBuild)||isLexeme(nextBuild)&&nextBuild.
length>2){currBuild=nextBuild}else{pushHyphenatedToken(currBuild,tokens);tokens.push([periods[k],categories.punctuation]);currBuild="";nextBuild=""}}k+=1}if(currBuild!==
"")pushHyphenatedToken(currBuild,tokens)};var tokenizeTextUnit=function(text,rgxSplit){var matches=text.match(rgxSplit[RGX]);var balance=text.split(rgxSplit[RGX]);
var tokens=[];var tag2=rgxSplit[CAT];var i,imax,k,t;matches=matches?matches:[];k=0;for(i=0,imax=balance.length;i<imax;i+=1){t=balance[i];t=t.trim();if(t)tokens.
push(t);if(k<matches.length){if(tag2===categories.word){pushWordToken(matches[k],tokens)}else{tokens.push([matches[k],tag2])}}k+=1}return tokens};var tokenizeTextRecursively=function(text,regexes){
var sentence=text.trim();var tokens=[];var i,imax;var cat;if(!regexes.length){addToken(text,categories.unk,ps,nonBreakingSpaces);ps=0;return}var rgx=regexes[0];
tokens=tokenizeTextUnit(sentence,rgx);for(i=0,imax=tokens.length;i<imax;i+=1){if(typeof tokens[i]==="string"){tokenizeTextRecursively(tokens[i],regexes.slice(1))}else{
cat=addTokenIfInCache(tokens[i][0],ps,nonBreakingSpaces);if(cat===categories.unk)addToken(tokens[i][0],tokens[i][1],ps,nonBreakingSpaces);ps=0}}};var tokenize=function(rgxs,text,precedingSpaces,doc,nbsp){
addToken=doc._addToken;addTokenIfInCache=doc._addTokenIfInCache;isLexeme=doc.isLexeme;ps=precedingSpaces;nonBreakingSpaces=nbsp;tokenizeTextRecursively(text,rgxs,
precedingSpaces)};return tokenize};module.exports=tokenizer}});var require_tokenizer=__commonJS({"node_modules/wink-nlp/src/tokenizer.js"(exports,module){var recTokenizer=require_recursive_tokenizer();var tokenizer=function(trex,categories,preserve){
var maxPrecedingSpaces=65535;var processFunctions=[];var rgxCatDetectors=trex.ltc;var tokenizeRecursively=recTokenizer(categories,preserve);var rgxAnyWithRP=trex.
helpers.anyWithRP;var rgxAnyWithLP=trex.helpers.anyWithLP;var rgxLPanyRP=trex.helpers.LPanyRP;var rgxSplitter=trex.helpers.splitter;var detectTokenCategory=function(token){
var cat;for(cat=0;cat<rgxCatDetectors.length;cat+=1){if(rgxCatDetectors[cat][0].test(token))return rgxCatDetectors[cat][1]}return categories.unk};var processUnk=function(text,cat,precedingSpaces,doc,nbsp){
var match;var splitCat;match=text.match(rgxAnyWithRP);if(match){splitCat=doc._addTokenIfInCache(match[1],precedingSpaces,nbsp);if(splitCat===categories.unk){splitCat=
detectTokenCategory(match[1]);if(splitCat===categories.unk){tokenizeRecursively(trex.rtc,text,precedingSpaces,doc,nbsp)}else{processFunctions[splitCat](match[1],
splitCat,precedingSpaces,doc,nbsp);doc._addToken(match[2],categories.punctuation,0,nbsp)}}else{doc._addToken(match[2],categories.punctuation,0,nbsp)}return}match=
text.match(rgxAnyWithLP);if(match){if(doc.isLexeme(match[2])){doc._addToken(match[1],categories.punctuation,precedingSpaces,nbsp);doc._addTokenIfInCache(match[2],
0,nbsp)}else{splitCat=detectTokenCategory(match[2]);if(splitCat===categories.unk){tokenizeRecursively(trex.rtc,text,precedingSpaces,doc,nbsp)}else{doc._addToken(
match[1],categories.punctuation,precedingSpaces,nbsp);processFunctions[splitCat](match[2],splitCat,0,doc,nbsp)}}return}match=text.match(rgxLPanyRP);if(match){if(doc.
isLexeme(match[2])){doc._addToken(match[1],categories.punctuation,precedingSpaces,nbsp);doc._addTokenIfInCache(match[2],0,nbsp);doc._addToken(match[3],categories.
punctuation,0,nbsp)}else{splitCat=detectTokenCategory(match[2]);if(splitCat===categories.unk){tokenizeRecursively(trex.rtc,text,precedingSpaces,doc,nbsp)}else{doc.
_addToken(match[1],categories.punctuation,precedingSpaces,nbsp);processFunctions[splitCat](match[2],splitCat,0,doc,nbsp);doc._addToken(match[3],categories.punctuation,
0,nbsp)}}return}tokenizeRecursively(trex.rtc,text,precedingSpaces,doc,nbsp)};var processWordRP=function(token,cat,precedingSpaces,doc,nbsp){var tl=token.length;
if(tl>2){doc._addToken(token.slice(0,-1),categories.word,precedingSpaces,nbsp);doc._addToken(token.slice(-1),categories.punctuation,0,nbsp)}else if(tl===2&&token[tl-
1]==="."){doc._addToken(token,categories.word,precedingSpaces,nbsp)}else{doc._addToken(token.slice(0,-1),categories.word,precedingSpaces,nbsp);doc._addToken(token.
slice(-1),categories.punctuation,0,nbsp)}};var processDefault=function(token,cat,precedingSpaces,doc,nbsp){doc._addToken(token,cat,precedingSpaces,nbsp)};var tokenize=function(doc,text){
var rawTokens=[];var precedingSpaces=0;var nbSpaces=null;var p;var cat;var t;rawTokens=text.split(rgxSplitter);for(p=0;p<rawTokens.length;p+=1){t=rawTokens[p];if(!t)
continue;const hasNBSP=/[\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/.test(t);if(t[0]===" "||hasNBSP){precedingSpaces=t.length;if(hasNBSP){nbSpaces=t;precedingSpaces=
maxPrecedingSpaces}else if(precedingSpaces>maxPrecedingSpaces-1)precedingSpaces=maxPrecedingSpaces-1}else{cat=doc._addTokenIfInCache(t,precedingSpaces,nbSpaces);
if(cat===categories.unk){cat=detectTokenCategory(t);processFunctions[cat](t,cat,precedingSpaces,doc,nbSpaces)}precedingSpaces=0;nbSpaces=null}}};processFunctions[categories.
unk]=processUnk;processFunctions[categories.wordRP]=processWordRP;processFunctions[categories.emoji]=processDefault;processFunctions[categories.word]=processDefault;
processFunctions[categories.shortForm]=processDefault;processFunctions[categories.number]=processDefault;processFunctions[categories.url]=processDefault;processFunctions[categories.
email]=processDefault;processFunctions[categories.mention]=processDefault;processFunctions[categories.hashtag]=processDefault;processFunctions[categories.emoticon]=
processDefault;processFunctions[categories.time]=processDefault;processFunctions[categories.ordinal]=processDefault;processFunctions[categories.currency]=processDefault;
processFunctions[categories.punctuation]=processDefault;processFunctions[categories.symbol]=processDefault;processFunctions[categories.tabCRLF]=processDefault;processFunctions[categories.
apos]=processDefault;processFunctions[categories.alpha]=processDefault;processFunctions[categories.decade]=processDefault;return tokenize};module.exports=tokenizer}});var require_compile_trex=__commonJS({"node_modules/wink-nlp/src/compile-trex.js"(exports,module){var makeRegexes=function(config){var rgx=[];var imax=config.length;
var i;for(i=0;i<imax;i+=1){rgx.push([new RegExp(config[i][0],config[i][1]),config[i][2]])}return rgx};var compileTRex=function(trex){var rtc;var ltc;var helpers=Object.
create(null);try{rtc=makeRegexes(trex.rtc);ltc=makeRegexes(trex.ltc);for(const h in trex.helpers){helpers[h]=new RegExp(trex.helpers[h][0],trex.helpers[h][1])}}catch(ex){
throw Error("wink-nlp: Invalid trex.\n\nDetails:\n"+ex.message)}return{rtc,ltc,helpers}};module.exports=compileTRex}});var require_tokens_mappers=__commonJS({"node_modules/wink-nlp/src/tokens-mappers.js"(exports,module){var constants=require_constants();var tkSize=constants.tkSize;
var bits4lemma=constants.bits4lemma;var posMask=constants.posMask;var mappers=Object.create(null);var mapRawTokens2UIdOfNormal=function(rdd){var tokens=rdd.tokens;
var cache=rdd.cache;var mappedTokens=new Array(rdd.numOfTokens);var i,k;for(i=0;i<tokens.length;i+=tkSize){k=i+1;mappedTokens[i/tkSize]=tokens[k]>65535?cache.nox(
tokens[k]):cache.normal(tokens[i])}return mappedTokens};var mapRawTokens2UIdOfValue=function(rdd){var tokens=rdd.tokens;var cache=rdd.cache;var mappedTokens=new Array(
rdd.numOfTokens);var i;for(i=0;i<tokens.length;i+=tkSize){mappedTokens[i/tkSize]=cache.mappedSpelling(tokens[i])}return mappedTokens};var mapRawTokens2UIdOfDefaultPOS=function(rdd){
var tokens=rdd.tokens;var cache=rdd.cache;var posTags=new Array(rdd.numOfTokens);let pk=0;for(let i=0;i<tokens.length;i+=tkSize,pk+=1){posTags[pk]=tokens[i+2]===
0?cache.posOf(cache.mappedSpelling(tokens[i]))||8:(tokens[i+2]&posMask)>>>bits4lemma}return posTags};mappers.mapRawTokens2UIdOfNormal=mapRawTokens2UIdOfNormal;mappers.
mapRawTokens2UIdOfValue=mapRawTokens2UIdOfValue;mappers.mapRawTokens2UIdOfDefaultPOS=mapRawTokens2UIdOfDefaultPOS;module.exports=mappers}});var require_compose_patterns=__commonJS({"node_modules/wink-nlp/src/compose-patterns.js"(exports,module){var regex=/\[.*?\]/g;var extractEnclosedText=function(text){
var elements=[],matches=text.match(regex);if(!matches||matches.length===0)return null;for(var k=0,kmax=matches.length;k<kmax;k+=1){elements.push(matches[k].substr(
1,matches[k].length-2))}return elements};var productReducer=function(prev,curr){var c,cmax=curr.length;var p,pmax=prev.length;var result=[];for(p=0;p<pmax;p+=1){
for(c=0;c<cmax;c+=1){result.push(prev[p].concat(curr[c]))}}return result};var product=function(a){return a.reduce(productReducer,[[]])};var composePatterns=function(str){
if(!str||typeof str!=="string")return[];const LIMIT1=512;const LIMIT2=65536;var quotedTextElems=extractEnclosedText(str);var patterns=[];var finalPatterns=[];if(!quotedTextElems)
return[[str]];quotedTextElems.forEach(function(e){patterns.push(e.split("|"))});const size=patterns.reduce(((prev,curr)=>prev*curr.length),1);if(size>LIMIT1&&size<
LIMIT2){console.warn("winkNLP: complex pattern detected, consider simplifying it!")}else if(size>LIMIT2)console.error("winkNLP: very complex pattern detected, p\
lease review and simplify.\n         === It may slow down further execution! ===\n\n");product(patterns).forEach(function(e){finalPatterns.push(e.join(" ").trim().
split(/\s+/))});return finalPatterns};module.exports=composePatterns}});var require_identify_marked_area=__commonJS({"node_modules/wink-nlp/src/identify-marked-area.js"(exports,module){var identifyMarkedArea=function(mark,length){const lm1=length-
1;let[firstIndex,lastIndex]=mark;if(firstIndex<0)firstIndex+=length;firstIndex=Math.max(firstIndex,0);if(firstIndex>lm1)firstIndex=0;if(lastIndex<0)lastIndex+=length;
lastIndex=Math.min(lastIndex,lm1);if(lastIndex<firstIndex)lastIndex=lm1;lastIndex=length-lastIndex-1;return[firstIndex,lastIndex]};module.exports=identifyMarkedArea}});var require_automaton=__commonJS({"node_modules/wink-nlp/src/automaton.js"(exports,module){var composePatterns=require_compose_patterns();var identifyMarkedArea=require_identify_marked_area();
var eosTokenN=207e4;var eosTokenX="$%^EoS^%$";var otherwiseN=2070003;var otherwiseX=" otherwise";var simpleFSM=function(cache,token2Ignore){var methods=Object.create(
null);var fsm=Object.create(null);const root=0;var lastUsedState=0;var terminalStates=Object.create(null);var markedStates=Object.create(null);var customPropertyAtStates=Object.
create(null);var substitutions;var onPatternDetectionFn;const toBeIgnoredToken=token2Ignore===void 0?"\n":token2Ignore;const keyLF=cache===void 0||cache===null?
toBeIgnoredToken:cache.lookup(toBeIgnoredToken)[0];const eosToken=cache===void 0||cache===null?eosTokenX:eosTokenN;const otherwise=cache===void 0?otherwiseX:otherwiseN;
var getNextState=function(index2,last,target){if(index2===last&&target)return target;lastUsedState+=1;return lastUsedState};var learnSinglePattern=function(name,pattern,mark,customProperty){
const length=pattern.length;const last=length-1;const target=void 0;let state=root;let goBackTo=root;let ev,nextState;for(let k=0;k<length;k+=1){ev=pattern[k];if(fsm[state]===
void 0){fsm[state]=Object.create(null);fsm[state][otherwise]=goBackTo}if(fsm[state][ev]===void 0){nextState=getNextState(k,last,target);fsm[state][ev]=nextState;
state=nextState}else if(terminalStates[fsm[state][ev]]){if(fsm[state][otherwise]===root)fsm[state][otherwise]=goBackTo;goBackTo=fsm[state][ev];nextState=getNextState(
k,last,target);fsm[state][ev]=nextState;state=nextState}else if(k===last){nextState=getNextState(k,last,target);fsm[fsm[state][ev]][otherwise]=nextState;state=nextState}else{
state=fsm[state][ev]}}terminalStates[state]=name;if(mark){markedStates[state]=identifyMarkedArea(mark,length)}if(customProperty!==void 0){customPropertyAtStates[state]=
customProperty}};var learn=function(patterns){var obj=Object.create(null);var cp=[];for(let i=0;i<patterns.length;i+=1){const pi=patterns[i];if(typeof pi.pattern===
"string"){const all=composePatterns(pi.pattern);for(let j=0;j<all.length;j+=1)cp.push({name:pi.name,pattern:all[j],mark:pi.mark,customProperty:pi.customProperty})}else
cp.push({name:pi.name,pattern:pi.pattern,mark:pi.mark,customProperty:pi.customProperty})}cp.sort((a,b)=>b.pattern.length-a.pattern.length);for(let i=0;i<cp.length;i+=
1){learnSinglePattern(cp[i].name,cp[i].pattern,cp[i].mark,cp[i].customProperty)}for(const ts in terminalStates)obj[terminalStates[ts]]=true;return Object.keys(obj).
length};var setOnPatternDetectionFn=function(f){if(typeof f==="function"){onPatternDetectionFn=f;return true}return false};var pushMatch2Patterns=function(patterns,match){
var m0=match[2];if(terminalStates[m0]==="0")return;var mark=markedStates[m0];var customProperty=customPropertyAtStates[m0];if(mark){match[0]+=mark[0];match[1]-=
mark[1]}if(onPatternDetectionFn)onPatternDetectionFn(match,customProperty);match[2]=terminalStates[m0];patterns.push(match)};var setPatternSwap=function(patterns){
if(!patterns||!Array.isArray(patterns)){substitutions=void 0;return}substitutions=Object.create(null);patterns.sort((a,b)=>a[0]>b[0]);patterns.forEach(e=>substitutions[e[0]]=
[e[1],e[2]])};var recognize=function(tokens,transformToken,param){const length=tokens.length;var transformTokenFn=typeof transformToken==="function"?transformToken:
null;var patterns=[];var first=0;var state=root;var ns=root;var p=null;var lastOtherwiseIndex;var lastOtherwiseState;var t;var delta=1;for(let i=0;i<=length;i+=
1){for(let j=i;j<=length;j+=delta){t=j===length?eosToken:tokens[j];if(t===keyLF)continue;if(substitutions&&substitutions[j]){t=substitutions[j][1];delta=substitutions[j][0]-
j+1}else delta=1;if(transformTokenFn&&j<length)t=transformTokenFn(t,cache,param,j);ns=fsm[state][t]||root;if(!state&&ns)first=j;if(terminalStates[ns]){p=[first,
j+delta-1,ns];pushMatch2Patterns(patterns,p);i=j;j=length+100;ns=root;lastOtherwiseState=root}else if(ns===root){if(lastOtherwiseState){p=[first,lastOtherwiseIndex,
lastOtherwiseState];pushMatch2Patterns(patterns,p);i=lastOtherwiseIndex;j=length+100;ns=root;lastOtherwiseState=root}else{j=length+100}}state=ns;if(fsm[state][otherwise]){
lastOtherwiseIndex=j+delta-1;lastOtherwiseState=fsm[state][otherwise]}}}return patterns};var exportJSON=function(){return JSON.stringify([100,lastUsedState,fsm,
terminalStates,markedStates,customPropertyAtStates])};var emptyModelJSON=function(){const m0=Object.create(null);m0[0]=Object.create(null);return JSON.stringify(
[100,0,m0,Object.create(null),Object.create(null),Object.create(null)])};var importJSON=function(json){var model=JSON.parse(json);lastUsedState=model[1];fsm=model[2];
terminalStates=model[3];markedStates=model[4];customPropertyAtStates=model[5]};var printModel=function(){console.log("State Machine:");console.log(JSON.stringify(
fsm,null,2));console.log();console.log("Terminal States:");console.log(JSON.stringify(terminalStates,null,2));console.log();console.log("Marked States:");console.
log(JSON.stringify(markedStates,null,2));console.log();console.log("customProperty States:");console.log(JSON.stringify(customPropertyAtStates,null,2))};methods.
learn=learn;methods.recognize=recognize;methods.setPatternSwap=setPatternSwap;methods.setOnPatternDetectionFn=setOnPatternDetectionFn;methods.exportJSON=exportJSON;
methods.importJSON=importJSON;methods.emptyModelJSON=emptyModelJSON;methods.printModel=printModel;getNextState(0,0,99);return methods};module.exports=simpleFSM}});var require_examples_compiler=__commonJS({"node_modules/wink-nlp/src/examples-compiler.js"(exports,module){var DocDataWrapper=require_dd_wrapper();var Automata=require_automaton();
var mappers=require_tokens_mappers();var mapRawTokens2UIdOfValue=mappers.mapRawTokens2UIdOfValue;var mapRawTokens2UIdOfNormal=mappers.mapRawTokens2UIdOfNormal;var cerAutomata=Automata();
var rgxOr=/^\[((?:[^| ]+\|)+?|(?:\|[^| ]+)+?|(?:[^| ]+\|[^| ]+)+?|(?:[^| ]+))\]$/;var rgxPipe=/\|/g;var mergeSplitsAndMatches=function(splts,mtchs){const[s0,...splits]=splts;
return s0===void 0?mtchs:[s0,...mergeSplitsAndMatches(mtchs,splits)]};var compiler=function(cerModel,cache,tokenize,matchValue){var methods=Object.create(null);
var preserve;cerAutomata.importJSON(cerModel);cerAutomata.setOnPatternDetectionFn((match,customProperty)=>match.push(customProperty));var hasOrPattern=function(tokens){
return tokens.findIndex(e=>rgxOr.test(e))!==-1};var encloseInSquareBracket=function(e){return"["+e+"]"};var tokenizeText=function(text){var rdd=Object.create(null);
rdd.cache=cache;rdd.tokens=[];var wrappedDocData=DocDataWrapper(rdd);tokenize(wrappedDocData,text);const tokens=[];const values=mapRawTokens2UIdOfValue(rdd).map(
t=>cache.value(t));const normals=mapRawTokens2UIdOfNormal(rdd).map(t=>cache.value(t));for(let i=0;i<values.length;i+=1)tokens.push({value:values[i],normal:normals[i]});
return tokens};var compileSimplePattern=function(text){const cp=[];const tokens=tokenizeText(text);const spans=cerAutomata.recognize(tokens.map(t=>t.value));const replacements=Object.
create(null);spans.forEach(e=>replacements[e[0]]=[e[1],e[2],e[3]]);for(let i=0;i<tokens.length;i+=1){if(replacements[i]){if(replacements[i][1]!==""){if(replacements[i][2].
preserve){const tri0=matchValue?tokens[replacements[i][0]].value:tokens[replacements[i][0]].normal;const ri1=matchValue?replacements[i][1]:replacements[i][1].toLowerCase();
preserve[tri0]=ri1;cp.push(ri1)}else{cp.push(replacements[i][1])}}i=replacements[i][0]}else{const ti=matchValue?tokens[i].value:tokens[i].normal;cp.push(ti);preserve[ti]=
ti}}return cp};var compileOrPattern=function(tokens){const pattern=[];for(let i=0;i<tokens.length;i+=1){if(rgxOr.test(tokens[i])){const ti=tokens[i].substring(1,
tokens[i].length-1);const matches=ti.match(rgxPipe)||[];const splits=ti.split(rgxPipe);for(let j=0;j<splits.length;j+=1){const st=splits[j]===""?[""]:compileSimplePattern(
splits[j]);if(st.length>1){throw Error(`wink-nlp: incorrect token "${st.join("")}" encountered in examples of learnCustomEntities() API.`)}splits[j]=st[0]}pattern.
push(encloseInSquareBracket(mergeSplitsAndMatches(splits,matches).join("")))}else{compileSimplePattern(tokens[i]).forEach(t=>pattern.push(encloseInSquareBracket(
t)))}}return pattern.join(" ")};var compileSinglePattern=function(text){const atoms=text.trim().split(/\s+/);if(hasOrPattern(atoms)){return compileOrPattern(atoms)}
return compileSimplePattern(text)};var run=function(examples){const ces=[];preserve=Object.create(null);for(let i=0;i<examples.length;i+=1){const example=examples[i];
const patterns=example.patterns;for(let j=0;j<patterns.length;j+=1){const cp=compileSinglePattern(patterns[j]);const ce=Object.create(null);ce.name=example.name;
ce.pattern=cp;if(example.mark)ce.mark=example.mark;ces.push(ce)}}return{examples:ces,preserve}};methods.run=run;return methods};module.exports=compiler}});var require_helper=__commonJS({"node_modules/wink-nlp/src/helper.js"(exports,module){var helper=Object.create(null);helper.isObject=function(v){return Object.prototype.
toString.call(v)==="[object Object]"};helper.isArray=function(v){return Object.prototype.toString.call(v)==="[object Array]"};helper.isFiniteInteger=function(n){
return typeof n==="number"&&!isNaN(n)&&isFinite(n)&&n===Math.round(n)};helper.isIntegerArray=function(a){if(!helper.isArray(a))return false;if(a.length===0)return false;
for(let i=0;i<a.length;i+=1){if(!helper.isFiniteInteger(a[i]))return false}return true};module.exports=helper}});var require_wink_nlp=__commonJS({"node_modules/wink-nlp/src/wink-nlp.js"(exports,module){var DocDataWrapper=require_dd_wrapper();var Doc=require_doc_v2();var Cache=require_cache();
var tokenizer=require_tokenizer();var compileTRex=require_compile_trex();var mappers=require_tokens_mappers();var itsHelpers=require_its();var asHelpers=require_as();
var mapRawTokens2UIdOfNormal=mappers.mapRawTokens2UIdOfNormal;var mapRawTokens2UIdOfDefaultPOS=mappers.mapRawTokens2UIdOfDefaultPOS;var Compiler=require_examples_compiler();
var constants=require_constants();var fsm=require_automaton();var search=require_search();var locate=require_locate();var helper=require_helper();var tkSize=constants.
tkSize;var nlp=function(theModel,pipe=null,wordEmbeddings=null){var methods=Object.create(null);var trex;var model;var cache;var tokenize;var nerAutomata;var nerTransformers;
var sbdAutomata;var sbdTransformers;var sbdSetter;var negAutomata;var negSetter;var saAutomata;var saSetter;var posAutomata;var posTransformers;var posSetter;var posUpdater;
var cerAutomata;var cerTransformer;var cerLearnings=0;var cerPreserve;var cerConfig;var compiler;var cerMetaModel;var validAnnotations=Object.create(null);var currPipe=Object.
create(null);var onlyTokenization=true;var load=function(){model=theModel.core();cache=Cache(model,theModel.featureFn);trex=compileTRex(model.trex);tokenize=tokenizer(
trex,model.tcat.hash,model.preserve);var sbdModel=theModel.sbd();sbdAutomata=new Array(sbdModel.machines.length);sbdTransformers=new Array(sbdModel.machines.length);
for(let i=0;i<sbdModel.machines.length;i+=1){sbdAutomata[i]=fsm(cache);sbdAutomata[i].importJSON(sbdModel.machines[i]);sbdTransformers[i]=sbdModel.transformers[i]}
sbdSetter=sbdModel.setter;var nerModel=theModel.ner();nerAutomata=new Array(nerModel.machines.length);nerTransformers=new Array(nerModel.machines.length);for(let i=0;i<
nerModel.machines.length;i+=1){nerAutomata[i]=fsm(cache);nerAutomata[i].importJSON(nerModel.machines[i]);nerTransformers[i]=nerModel.transformers[i]}var negModel=theModel.
negation();negAutomata=fsm(cache);negAutomata.importJSON(negModel.machines[0]);negSetter=negModel.setter;var saModel=theModel.sa();saAutomata=fsm(cache);saAutomata.
importJSON(saModel.machines[0]);saSetter=saModel.setter;var posModel=theModel.pos();posAutomata=new Array(posModel.machines.length);posTransformers=new Array(nerModel.
machines.length);for(let i=0;i<posModel.machines.length;i+=1){posAutomata[i]=fsm(cache,cache.value(0));posAutomata[i].importJSON(posModel.machines[i]);posTransformers[i]=
posModel.transformers[i]}posSetter=posModel.setter;posUpdater=posModel.updater;var cmModel=theModel.metaCER();cerMetaModel=cmModel.machines;cerTransformer=cmModel.
transformers[0]};var readDoc=function(text){if(typeof text!=="string"){throw Error(`wink-nlp: expecting a valid Javascript string, instead found "${typeof text}\
".`)}var rdd=Object.create(null);rdd.cache=cache;rdd.wordVectors=wordEmbeddings;rdd.tokens=[];rdd.sentences=[];rdd.markings=[];rdd.currPipe=currPipe;rdd.nonBreakingSpaces=
Object.create(null);var wrappedDocData=DocDataWrapper(rdd);tokenize(wrappedDocData,text);rdd.numOfTokens=rdd.tokens.length/tkSize;rdd.document=[0,rdd.numOfTokens-
1,0,0];var tokens4Automata=onlyTokenization?null:mapRawTokens2UIdOfNormal(rdd);var px;if(currPipe.sbd){px=null;for(let i=0;i<sbdAutomata.length;i+=1){sbdAutomata[i].
setPatternSwap(px);px=sbdAutomata[i].recognize(tokens4Automata,sbdTransformers[i],rdd.tokens)}sbdSetter(px,rdd);rdd.numOfSentences=rdd.sentences.length}else{rdd.
numOfSentences=1;rdd.sentences=[[0,rdd.numOfTokens-1,0,0]]}if(currPipe.ner){px=null;for(let i=0;i<nerAutomata.length;i+=1){nerAutomata[i].setPatternSwap(px);px=
nerAutomata[i].recognize(tokens4Automata,nerTransformers[i])}rdd.entities=px}else{rdd.entities=[]}if(currPipe.negation){px=null;px=negAutomata.recognize(tokens4Automata);
negSetter(px,rdd,constants,search)}if(currPipe.sentiment){px=null;px=saAutomata.recognize(tokens4Automata);saSetter(px,rdd,constants,locate)}if(currPipe.pos){const posTags=mapRawTokens2UIdOfDefaultPOS(
rdd);px=null;for(let i=0;i<posAutomata.length;i+=1){px=posAutomata[i].recognize(posTags,posTransformers[0],rdd.tokens);posUpdater(px,cache,posTags,tokens4Automata)}
posSetter(rdd,posTags,tkSize,constants.bits4lemma)}if(currPipe.cer){px=null;if(cerAutomata!==void 0&&cerLearnings>0){cerConfig.rdd=rdd;cerConfig.preserve=cerPreserve;
cerConfig.constants=constants;if(cerConfig.useEntity)cerAutomata.setPatternSwap(rdd.entities);px=cerAutomata.recognize(tokens4Automata,cerTransformer,cerConfig)}
rdd.customEntities=px||[]}else rdd.customEntities=[];var doc=Doc(rdd,theModel.addons);wrappedDocData.clean();return doc};var learnCustomEntities=function(examples,config){
if(helper.isArray(examples)){examples.forEach(ex=>{if(helper.isObject(ex)){if(typeof ex.name!=="string"||ex.name===""){throw Error(`wink-nlp: name should be a s\
tring, instead found "${ex.name}":

${JSON.stringify(ex,null,2)}`)}else if(helper.isArray(ex.patterns)){for(let k=0;k<ex.patterns.length;k+=1){const p=ex.patterns[k];if(typeof p!=="string"||p===""){
throw Error(`wink-nlp: each pattern should be a string, instead found "${p}":

${JSON.stringify(ex,null,2)}`)}}}else{throw Error(`wink-nlp: patterns should be an array, instead found "${typeof ex.patterns}":

${JSON.stringify(ex,null,2)}`)}if(ex.mark!==void 0&&(!helper.isIntegerArray(ex.mark)||ex.mark.length!==2||ex.mark.length===2&&ex.mark[0]>ex.mark[1])){throw Error(
`wink-nlp: mark should be an array containing start & end indexes, instead found:

${JSON.stringify(ex.mark,null,2)}`)}}else{throw Error(`wink-nlp: each example should be an object, instead found a "${typeof ex}":

${JSON.stringify(ex,null,2)}`)}})}else{throw Error(`wink-nlp: examples should be an array, instead found "${typeof examples}".`)}cerConfig=config===void 0||config===
null?Object.create(null):JSON.parse(JSON.stringify(config));if(!helper.isObject(cerConfig)){throw Error(`wink-nlp: config should be an object, instead found "${typeof cerConfig}\
".`)}cerConfig.matchValue=!!cerConfig.matchValue;cerConfig.usePOS=cerConfig.usePOS===void 0?true:!!cerConfig.usePOS;cerConfig.useEntity=cerConfig.useEntity===void 0?
true:!!cerConfig.useEntity;compiler=Compiler(cerMetaModel,cache,tokenize,cerConfig.matchValue);cerAutomata=null;cerLearnings=0;cerAutomata=fsm();const compiled=compiler.
run(examples);cerPreserve=compiled.preserve;cerLearnings=cerAutomata.learn(compiled.examples);return cerLearnings};if(helper.isObject(theModel)){if(typeof theModel.
core!=="function"){throw Error("wink-nlp: invalid model used.")}}else{throw Error("wink-nlp: invalid model used.")}validAnnotations.sbd=typeof theModel.sbd==="f\
unction";validAnnotations.negation=typeof theModel.negation==="function";validAnnotations.sentiment=typeof theModel.sa==="function";validAnnotations.pos=typeof theModel.
pos==="function";validAnnotations.ner=typeof theModel.ner==="function";validAnnotations.cer=typeof theModel.metaCER==="function";if(wordEmbeddings!==null){if(!helper.
isObject(wordEmbeddings))throw Error(`wink-nlp: invalid word vectors, it must be an object instead found a "${typeof wordEmbeddings}".`);let numOfKeys=0;const wordVectorKeys=Object.
create(null);wordVectorKeys.precision=true;wordVectorKeys.l2NormIndex=true;wordVectorKeys.wordIndex=true;wordVectorKeys.dimensions=true;wordVectorKeys.unkVector=
true;wordVectorKeys.size=true;wordVectorKeys.words=true;wordVectorKeys.vectors=true;for(const key in wordEmbeddings){numOfKeys+=1;if(!wordVectorKeys[key])throw Error(
"wink-nlp: invalid word vectors format.")}if(numOfKeys===0)throw Error("wink-nlp: empty word vectors found.")}const tempPipe=pipe===null||pipe===void 0?Object.keys(
validAnnotations):pipe;if(helper.isArray(tempPipe)){tempPipe.forEach(at=>{if(!validAnnotations[at])throw Error(`wink-nlp: invalid pipe annotation "${at}" found.`);
currPipe[at]=true;onlyTokenization=false})}else throw Error(`wink-nlp: invalid pipe, it must be an array instead found a "${typeof pipe}".`);load();methods.readDoc=
readDoc;methods.learnCustomEntities=learnCustomEntities;methods.its=itsHelpers;methods.as=asHelpers;methods.vectorOf=function(word,safe=true){if(!wordEmbeddings)
throw Error("wink-nlp: word vectors are not loaded, use const nlp = winkNLP( model, pipe, wordVectors ) to load.");const vectors=wordEmbeddings.vectors;const unkVector=wordEmbeddings.
unkVector;const sliceUpTo=wordEmbeddings.l2NormIndex+1;if(typeof word!=="string"){throw Error("winkNLP: input word must be of type string.")}const tv=vectors[word.
toLowerCase()];if(tv===void 0){return safe?unkVector.slice(0,sliceUpTo):unkVector.slice()}return safe?tv.slice(0,sliceUpTo):tv.slice()};return methods};module.exports=
nlp}});var require_token_categories=__commonJS({"node_modules/wink-eng-lite-web-model/dist/token-categories.js"(exports,module){var tcat=Object.create(null);tcat.hash=
Object.create(null),tcat.list=["unk","word","number","url","email","mention","hashtag","emoji","emoticon","time","ordinal","currency","punctuation","symbol","ta\
bCRLF","wordRP","alpha","apos","decade","shortForm"],tcat.hash.unk=0,tcat.hash.word=1,tcat.hash.number=2,tcat.hash.url=3,tcat.hash.email=4,tcat.hash.mention=5,tcat.
hash.hashtag=6,tcat.hash.emoji=7,tcat.hash.emoticon=8,tcat.hash.time=9,tcat.hash.ordinal=10,tcat.hash.currency=11,tcat.hash.punctuation=12,tcat.hash.symbol=13,tcat.
hash.tabCRLF=14,tcat.hash.wordRP=15,tcat.hash.alpha=16,tcat.hash.apos=17,tcat.hash.decade=18,tcat.hash.shortForm=19,module.exports=tcat}});var require_feature=__commonJS({"node_modules/wink-eng-lite-web-model/dist/feature.js"(exports,module){var tcat=require_token_categories();var tcat2pos=new Array(
tcat.list.length);tcat2pos.fill(0),tcat2pos[0]=17,tcat2pos[2]=9,tcat2pos[3]=15,tcat2pos[4]=15,tcat2pos[4]=15,tcat2pos[5]=12,tcat2pos[6]=15,tcat2pos[7]=15,tcat2pos[8]=
15,tcat2pos[9]=15,tcat2pos[10]=11,tcat2pos[11]=15,tcat2pos[12]=13,tcat2pos[13]=15,tcat2pos[14]=14,tcat2pos[18]=9;var suffix2pos=Object.create(null);suffix2pos.ing=
16,suffix2pos.ed=16,suffix2pos.ly=3,suffix2pos.able=1,suffix2pos.tish=1,suffix2pos.like=1,suffix2pos.ous=1,suffix2pos.ful=1,suffix2pos.ary=1,suffix2pos.less=1,suffix2pos.
ier=1,suffix2pos.est=1,suffix2pos.fy=1,suffix2pos.ky=1,suffix2pos.es=8,suffix2pos.er=8,suffix2pos.or=8,suffix2pos.ity=8,suffix2pos.ion=8,suffix2pos.llah=12,suffix2pos.
stan=12,suffix2pos.gton=12,suffix2pos.abad=12,suffix2pos.land=12,suffix2pos.pur=12,suffix2pos.tnam=12;var prefix2pos=Object.create(null);prefix2pos.anti=1,prefix2pos.
post=1,prefix2pos.non=1,prefix2pos.cross=8;var feature2=function(config,lang,featuresData,isLexicographer){const rgxLC=/^[a-z][a-z\-\–\—\.]*$/,rgxUC=/^[A-Z][A-Z\-\–\—\.]*$/,
rgxTC=/^[A-Z][a-z\-\–\—\.]*$/;var i,rgxDiacriticalWordJoiner=/[\u0300-\u036f\u2060]/g,rgxCatDetectors=[],regexes=lang?lang.trex.lex:null,imax=lang?regexes.length:
0;const fd=featuresData;var methods=Object.create(null);for(i=0;i<imax;i+=1)rgxCatDetectors.push([new RegExp(regexes[i][0],regexes[i][1]),regexes[i][2]]);return methods.
shape=function(word){return word.normalize("NFD").replace(rgxDiacriticalWordJoiner,"").replace(/[A-Z]{4,}/g,"XXXX").replace(/[A-Z]/g,"X").replace(/[a-z]{4,}/g,"\
xxxx").replace(/[a-z]/g,"x").replace(/\d{4,}/g,"dddd").replace(/\d/g,"d")},methods.suffix=function(word){return word.slice(-config.suffix)},methods.prefix=function(word){
return word.slice(0,config.prefix)},methods.lexeme=function(word){return word},methods.lexemeCID=function(word){return word},methods.isAbbrev=function(word){return/[a-z].*\.$/i.
test(word)?1:0},methods.normal=function(word){const lcwHash=fd.lexeme.hash[word.toLowerCase()];if(void 0===lcwHash)return console.log("\x1B[41m%s\x1B[0m entry is miss\
ing! (feature.normal)",JSON.stringify(word.toLowerCase())),0;const offset=lcwHash-fd.lexeme.hash[word];if(offset<0||offset>3)throw new Error("feature.normal: of\
fset of "+offset+" for "+JSON.stringify(word));return offset},methods.tokenType=function(word){var cat;for(cat=0;cat<rgxCatDetectors.length;cat+=1)if(rgxCatDetectors[cat][0].
test(word))return rgxCatDetectors[cat][1];return console.log("\x1B[41m%s\x1B[0m has unknown token type! (feature.tokenType)",JSON.stringify(word)),tcat.hash.word},
methods.pos=function(word,category,cache){if(isLexicographer){const tags=fd.pos.hash[word];return tags?lang.xpos.hash[tags&&1===tags.length?tags[0]:"UNK"]:lang.
xpos.hash.UNK}var pos,wordInLC;if(category===tcat.hash.word){wordInLC=word.toLowerCase();const hash=cache.lookup(wordInLC)[0];if(hash<cache.intrinsicSize()){const posOfWLC=cache.
posOf(hash);pos=8===posOfWLC||1===posOfWLC?12:posOfWLC}else pos=(function(word2){if(!rgxLC.test(word2))return 12;var wlc=word2.toLowerCase();return suffix2pos[wlc.
slice(-4)]||suffix2pos[wlc.slice(-3)]||suffix2pos[wlc.slice(-2)]||prefix2pos[wlc.slice(0,5)]||prefix2pos[wlc.slice(0,4)]||prefix2pos[wlc.slice(0,3)]||prefix2pos[wlc.
slice(0,2)]||8})(word)}return pos||tcat2pos[category]||(rgxTC.test(word)?12:8)},methods.isSPoS=function(word){const tags=fd.pos.hash[word];return tags&&1===tags.
length?1:0},methods.lemma=function(word){if(0===fd.lexeme.hash[word])return 0;const lmh=fd.lemma.hash[word];return void 0===lmh||void 0===fd.lexeme.hash[lmh[0]]?
(console.log("\x1B[41m%s\x1B[0m entry is missing! (feature.lemma)",JSON.stringify(lmh[0])),0):fd.lexeme.hash[lmh[0]]},methods.isSLemma=function(word){if(0===fd.
lexeme.hash[word])return 0;const lmh=fd.lemma.hash[word];return lmh&&fd.lexeme.hash[lmh[0]]&&1===lmh.length?1:0},methods.lutCase=function(word){return rgxLC.test(
word)?1:rgxUC.test(word)?2:rgxTC.test(word)?3:0},methods};module.exports=feature2}});var require_pos_transformers=__commonJS({"node_modules/wink-eng-lite-web-model/dist/pos-transformers.js"(exports,module){var transformers=new Array(2);transformers[0]=
function(pos,cache,rawTokens,i){var mapped=cache.property(rawTokens[4*i],"posHint");return mapped?mapped+108e4:pos},transformers[1]=transformers[0],module.exports=
transformers}});var require_pos_setter=__commonJS({"node_modules/wink-eng-lite-web-model/dist/pos-setter.js"(exports,module){var setter=function(rdd,posTags,tkSize,bits4lemma){
let pk=0;for(let i=0;i<rdd.tokens.length;i+=tkSize,pk+=1)0===rdd.tokens[i+2]&&(rdd.tokens[i+2]=posTags[pk]<<bits4lemma)};module.exports=setter}});var require_pos_updater=__commonJS({"node_modules/wink-eng-lite-web-model/dist/pos-updater.js"(exports,module){var updater=function(px,cache,posTags,normalizedTokens){
for(let j=0;j<px.length;j+=1){const targetPOS=px[j][2],tokenIdx=px[j][0];targetPOS<0?posTags[tokenIdx]=Math.abs(targetPOS):cache.isMemberPOS(normalizedTokens[tokenIdx],
targetPOS)&&(posTags[tokenIdx]=targetPOS)}};module.exports=updater}});var require_eng_pos_model=__commonJS({"node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json"(exports,module){module.exports=['[100,\
177,{"0":{"1":160,"2":4,"3":89,"4":39,"5":42,"6":32,"8":155,"9":172,"12":168,"16":138,"1080003":26,"1080004":7,"1080005":1,"1080006":75,"1080008":134,"1080012":\
36,"1080013":96,"1080014":23,"1080016":29,"1080017":121,"1080018":77,"1080019":79,"1080020":81,"1080021":83,"1080022":85,"1080028":141,"2070003":0,"$of":175},"1\
":{"1080004":2,"1080014":120,"2070003":0},"2":{"8":3,"2070003":0},"4":{"1080004":5,"1080014":119,"1080016":45,"2070003":0},"5":{"8":6,"2070003":0},"7":{"1080018\
":8,"1080019":11,"1080020":14,"1080021":17,"1080022":20,"2070003":0},"8":{"13":9,"1080001":10,"2070003":91},"11":{"13":12,"1080001":13,"2070003":92},"14":{"13":\
15,"1080001":16,"2070003":93},"17":{"13":18,"1080001":19,"2070003":94},"20":{"13":21,"1080001":22,"2070003":95},"23":{"2":24,"3":113,"4":110,"5":115,"8":118,"10\
":116,"16":112,"1080001":114,"1080012":111,"2070003":0},"24":{"2":25,"2070003":0},"26":{"1":48,"2":69,"4":163,"5":70,"6":67,"8":47,"9":68,"11":54,"12":66,"13":7\
1,"1080001":72,"1080010":27,"1080013":73,"1080014":74,"1080018":49,"1080019":50,"1080020":51,"1080021":52,"1080022":53,"1080023":55,"1080024":56,"1080025":57,"1\
080026":58,"1080027":59,"1080028":61,"1080030":63,"1080031":64,"1080032":65,"1080033":60,"2070003":0},"27":{"3":28,"2070003":0},"29":{"1080004":87,"1080009":158\
,"1080010":30,"1080014":117,"2070003":0},"30":{"3":31,"2070003":0},"32":{"1":33,"4":108,"16":137,"1080010":136,"1080012":109,"2070003":0},"33":{"16":35,"1080010\
":34,"2070003":0},"36":{"7":174,"8":143,"1080004":88,"1080013":107,"1080016":37,"2070003":0},"37":{"8":38,"2070003":0},"39":{"4":162,"8":144,"1080009":157,"1080\
013":106,"1080016":40,"2070003":0},"40":{"8":41,"2070003":0},"42":{"8":43,"2070003":0},"43":{"6":44,"2070003":0},"45":{"16":46,"2070003":0},"75":{"1080003":76,"\
2070003":0},"77":{"1":146,"8":145,"1080004":78,"2070003":0},"79":{"1":148,"8":147,"1080004":80,"2070003":0},"81":{"1":150,"8":149,"1080004":82,"2070003":0},"83"\
:{"1":152,"8":151,"1080004":84,"2070003":0},"85":{"1":154,"8":153,"1080004":86,"2070003":0},"89":{"8":159,"1080004":90,"2070003":0},"96":{"2":99,"3":100,"4":97,\
"5":101,"13":103,"16":98,"18":102,"1080001":104,"1080012":105,"2070003":0},"121":{"1":132,"3":133,"1080018":122,"1080019":123,"1080020":124,"1080021":125,"10800\
22":126,"1080023":127,"1080024":128,"1080025":129,"1080026":130,"1080027":131,"2070003":0},"134":{"1080005":135,"2070003":0},"138":{"4":139,"12":167,"1080012":1\
40,"2070003":0,"$of":177},"141":{"16":142,"2070003":0},"155":{"12":165,"1080016":164,"1080028":156,"2070003":0},"160":{"12":166,"16":161,"2070003":0},"168":{"1"\
:170,"8":169,"16":171,"2070003":0},"172":{"16":173,"2070003":0},"175":{"16":176,"2070003":0}},{"3":"-1","6":"-1","9":"-2","10":"-2","12":"-2","13":"-2","15":"-2\
","16":"-2","18":"-2","19":"-2","21":"-2","22":"-2","25":"-11","28":"-16","31":"-16","34":"-8","35":"8","38":"16","41":"16","44":"16","46":"-3","47":"16","48":"\
16","49":"-2","50":"-2","51":"-2","52":"-2","53":"-2","54":"-2","55":"-2","56":"-2","57":"-2","58":"-2","59":"-2","60":"-2","61":"-2","62":"-2","63":"-2","64":"\
-2","65":"-2","66":"-2","67":"-2","68":"-2","69":"-2","70":"-2","71":"-2","72":"-2","73":"-2","74":"-2","76":"-2","78":"-16","80":"-16","82":"-16","84":"-16","8\
6":"-16","87":"-16","88":"-16","90":"-16","91":"-18","92":"-18","93":"-18","94":"-18","95":"-18","97":"-11","98":"-11","99":"-11","100":"-11","101":"-11","102":\
"-11","103":"-11","104":"-11","105":"-11","106":"-11","107":"-11","108":"11","109":"11","110":"-11","111":"-11","112":"-11","113":"-11","114":"-11","115":"-11",\
"116":"-11","117":"-3","118":"-6","119":"-6","120":"-6","122":"-18","123":"-18","124":"-18","125":"-18","126":"-18","127":"-18","128":"-18","129":"-18","130":"-\
18","131":"-18","132":"-3","133":"-3","135":"-2","136":"-8","137":"8","139":"8","140":"8","142":"8","143":"16","144":"16","145":"16","146":"16","147":"16","148"\
:"16","149":"16","150":"16","151":"16","152":"16","153":"16","154":"16","156":"16","157":"-16","158":"-16","159":"16","161":"8","162":"16","163":"16","164":"-3"\
,"165":"12","166":"12","167":"12","169":"12","170":"12","171":"12","173":"8","174":"16","176":"8","177":"8"},{"3":[1,1],"6":[1,1],"9":[0,2],"10":[0,2],"12":[0,2\
],"13":[0,2],"15":[0,2],"16":[0,2],"18":[0,2],"19":[0,2],"21":[0,2],"22":[0,2],"25":[0,2],"28":[1,1],"31":[1,1],"34":[2,0],"35":[2,0],"38":[2,0],"41":[2,0],"44"\
:[1,1],"46":[1,1],"47":[1,0],"48":[1,0],"49":[0,1],"50":[0,1],"51":[0,1],"52":[0,1],"53":[0,1],"54":[0,1],"55":[0,1],"56":[0,1],"57":[0,1],"58":[0,1],"59":[0,1]\
,"60":[0,1],"61":[0,1],"62":[0,1],"63":[0,1],"64":[0,1],"65":[0,1],"66":[0,1],"67":[0,1],"68":[0,1],"69":[0,1],"70":[0,1],"71":[0,1],"72":[0,1],"73":[0,1],"74":\
[0,1],"76":[1,0],"78":[1,0],"80":[1,0],"82":[1,0],"84":[1,0],"86":[1,0],"87":[1,0],"88":[1,0],"90":[1,0],"91":[0,1],"92":[0,1],"93":[0,1],"94":[0,1],"95":[0,1],\
"97":[0,1],"98":[0,1],"99":[0,1],"100":[0,1],"101":[0,1],"102":[0,1],"103":[0,1],"104":[0,1],"105":[0,1],"106":[1,0],"107":[1,0],"108":[0,1],"109":[0,1],"110":[\
0,1],"111":[0,1],"112":[0,1],"113":[0,1],"114":[0,1],"115":[0,1],"116":[0,1],"117":[1,0],"118":[0,1],"119":[1,0],"120":[1,0],"122":[0,1],"123":[0,1],"124":[0,1]\
,"125":[0,1],"126":[0,1],"127":[0,1],"128":[0,1],"129":[0,1],"130":[0,1],"131":[0,1],"132":[0,1],"133":[0,1],"135":[0,1],"136":[1,0],"137":[1,0],"139":[0,1],"14\
0":[0,1],"142":[1,0],"143":[1,0],"144":[1,0],"145":[1,0],"146":[1,0],"147":[1,0],"148":[1,0],"149":[1,0],"150":[1,0],"151":[1,0],"152":[1,0],"153":[1,0],"154":[\
1,0],"156":[0,1],"157":[1,0],"158":[1,0],"159":[1,0],"161":[1,0],"162":[1,0],"163":[1,0],"164":[1,0],"165":[0,1],"166":[0,1],"167":[0,1],"169":[1,0],"170":[1,0]\
,"171":[1,0],"173":[1,0],"174":[1,0],"176":[1,0],"177":[0,1]},{}]','[100,117,{"0":{"1":66,"2":37,"3":51,"4":97,"6":19,"7":116,"8":6,"12":59,"13":43,"16":1,"1080\
002":34,"1080003":71,"1080004":14,"1080005":40,"1080007":108,"1080009":100,"1080014":76,"1080017":48,"1080018":81,"1080019":83,"1080020":85,"1080021":87,"108002\
2":89,"1080033":28,"2070003":0},"1":{"8":70,"16":17,"1080006":2,"1080011":96,"1080014":24,"2070003":0},"2":{"2":3,"5":27,"2070003":0},"3":{"6":4,"12":5,"2070003\
":0},"6":{"1080014":7,"2070003":0},"7":{"12":8,"1080018":9,"1080019":10,"1080020":11,"1080021":12,"1080022":13,"2070003":0},"14":{"16":63,"1080003":15,"2070003"\
:0},"15":{"16":16,"2070003":0},"17":{"8":18,"2070003":0},"19":{"1":57,"8":22,"16":20,"1080012":115,"2070003":0},"20":{"8":21,"2070003":0},"22":{"8":23,"2070003"\
:0},"24":{"4":26,"16":25,"2070003":75},"28":{"1":29,"8":80,"1080002":31,"2070003":0},"29":{"8":30,"2070003":0},"31":{"9":32,"15":33,"2070003":0},"34":{"2":35,"9\
":105,"15":106,"2070003":0},"35":{"1":36,"2070003":0},"37":{"16":111,"1080002":107,"1080007":38,"1080011":99,"2070003":0},"38":{"1":39,"2070003":0},"40":{"10800\
07":41,"1080011":102,"2070003":0},"41":{"1":42,"2070003":0},"43":{"2":44,"2070003":0},"44":{"1080018":45,"1080019":46,"1080020":47,"2070003":0},"48":{"4":113,"8\
":54,"18":112,"1080003":49,"1080011":103,"1080012":114,"2070003":0},"49":{"16":50,"2070003":0},"51":{"8":65,"13":52,"2070003":0},"52":{"1080017":53,"2070003":0}\
,"54":{"4":55,"1080012":56,"2070003":0},"57":{"1080001":58,"2070003":0},"59":{"17":60,"2070003":0},"60":{"12":61,"2070003":0},"66":{"1":68,"3":69,"16":67,"20700\
03":0},"71":{"1":73,"8":72,"12":74,"1080011":104,"2070003":0},"76":{"2":77,"13":79,"1080005":78,"2070003":0},"81":{"8":91,"1080004":82,"2070003":0},"83":{"8":92\
,"1080004":84,"2070003":0},"85":{"8":93,"1080004":86,"2070003":0},"87":{"8":94,"1080004":88,"2070003":0},"89":{"8":95,"1080004":90,"2070003":0},"97":{"1080011":\
98,"2070003":0},"100":{"1080011":101,"2070003":0},"108":{"8":110,"1080005":109,"2070003":0},"116":{"8":117,"2070003":0}},{"4":"-3","5":"-3","8":"-11","9":"-11",\
"10":"-11","11":"-11","12":"-11","13":"-11","16":"-16","18":"1","21":"1","23":"1","25":"-11","26":"-11","27":"-3","30":"6","32":"-2","33":"-2","36":"-3","39":"-\
1","42":"-1","45":"18","46":"18","47":"18","50":"-18","53":"-18","55":"-18","56":"-18","58":"8","61":"-12","62":"-18","63":"-8","64":"1","65":"16","67":"3","68"\
:"3","69":"3","70":"3","72":"-2","73":"-2","74":"-2","75":"-18","77":"-11","78":"-11","79":"-11","80":"6","82":"-16","84":"-16","86":"-16","88":"-16","90":"-16"\
,"91":"16","92":"16","93":"16","94":"16","95":"16","96":"-11","98":"-11","99":"-11","101":"-11","102":"-11","103":"-11","104":"-16","105":"-3","106":"-3","107":\
"-3","109":"-1","110":"-1","111":"18","112":"-18","113":"-18","114":"-18","115":"8","117":"16"},{"4":[1,2],"5":[1,2],"8":[1,1],"9":[1,1],"10":[1,1],"11":[1,1],"\
12":[1,1],"13":[1,1],"16":[0,2],"18":[1,1],"21":[1,1],"23":[1,1],"25":[1,1],"26":[1,1],"27":[1,1],"30":[0,2],"32":[1,1],"33":[1,1],"36":[0,2],"39":[1,1],"42":[1\
,1],"45":[1,1],"46":[1,1],"47":[1,1],"50":[0,2],"53":[2,0],"55":[0,2],"56":[0,2],"58":[1,1],"61":[1,1],"62":[1,0],"63":[0,1],"64":[0,1],"65":[1,0],"67":[0,1],"6\
8":[0,1],"69":[0,1],"70":[1,0],"72":[0,1],"73":[0,1],"74":[0,1],"75":[1,0],"77":[0,1],"78":[0,1],"79":[0,1],"80":[0,1],"82":[1,0],"84":[1,0],"86":[1,0],"88":[1,\
0],"90":[1,0],"91":[1,0],"92":[1,0],"93":[1,0],"94":[1,0],"95":[1,0],"96":[1,0],"98":[1,0],"99":[1,0],"101":[1,0],"102":[1,0],"103":[1,0],"104":[1,0],"105":[0,1\
],"106":[0,1],"107":[1,0],"109":[0,1],"110":[0,1],"111":[0,1],"112":[0,1],"113":[0,1],"114":[0,1],"115":[1,0],"117":[1,0]},{}]']}});var require_load_pos_model=__commonJS({"node_modules/wink-eng-lite-web-model/dist/load-pos-model.js"(exports,module){var transformers=require_pos_transformers();
var setter=require_pos_setter();var updater=require_pos_updater();var machines=require_eng_pos_model();var loadNERModel=function(){return{machines,setter,updater,
transformers}};module.exports=loadNERModel}});var emptyNodes=[];function toString(value){let index2=-1;if(!value||!Array.isArray(value)&&!value.type){throw new Error("Expected node, not `"+value+"`")}if("va\
lue"in value)return value.value;const children=(Array.isArray(value)?value:value.children)||emptyNodes;const values=[];while(++index2<children.length){values[index2]=
toString(children[index2])}return values.join("")}function beginsUpper(word){return new RegExp("^\\p{Lu}","u").test(word)}var UNTAGGED=["X"];var ABBREVIATION=/^(?:(?:[a-z]\.)+[a-z]?|mr|mrs|ms|dr|st|jr|sr|prof|capt|lt|col|sgt|gen|rev|hon|vs|etc|no)\.$/i;
function readTokens(tree){const out={tokens:[],sentences:[],paragraphs:[]};for(const node of tree.children){if(node.type==="ParagraphNode")readParagraph(node,out)}
return out}function readParagraph(node,out){const first=out.tokens.length;const firstSentence=out.sentences.length;let spaced=true;for(const child of node.children){
if(child.type==="SentenceNode"){readSentence(child,spaced,out);spaced=false}else{spaced=true}}if(out.tokens.length===first)return;out.paragraphs.push({index:out.
paragraphs.length,...offsets(node),first,last:out.tokens.length,firstSentence,lastSentence:out.sentences.length})}function readSentence(node,spacedAtStart,out){
const first=out.tokens.length;const paragraph=out.paragraphs.length;let spaced=spacedAtStart;for(const child of node.children){if(child.type==="WhiteSpaceNode"){
spaced=true;continue}for(const piece of pieces(child)){out.tokens.push({index:out.tokens.length,start:piece.start,end:piece.end,text:piece.text,kind:piece.kind,
lower:piece.text.toLowerCase().replace(/[’‘]/g,"'"),sentence:out.sentences.length,paragraph,spaced,tags:UNTAGGED,inSpeech:false});spaced=false}}if(out.tokens.
length===first)return;out.sentences.push({index:out.sentences.length,...offsets(node),first,last:out.tokens.length,paragraph})}function pieces(node){const{start,
end}=offsets(node);const text=toString(node);if(node.type!=="WordNode")return[{start,end,text,kind:"punctuation"}];const kind=new RegExp("\\p{L}","u").test(text)?
"word":"number";const stop=text.endsWith(".")?/\.+$/.exec(text):null;if(!stop||ABBREVIATION.test(text))return[{start,end,text,kind}];const middle=start+stop.index;
return[{start,end:middle,text:text.slice(0,stop.index),kind},{start:middle,end,text:stop[0],kind:"punctuation"}]}function offsets(node){const start=node.position?.
start.offset;const end=node.position?.end.offset;if(start===void 0||end===void 0)throw new TypeError("the tree has no offsets: parse with retext-english");return{
start,end}}var makers=new Map;function storyTable(id,make){makers.set(id,make);return({lexicon,dictionary},word)=>lexicon.lookUp(id,word,dictionary)}var StoryLexicon=class{#uses=new Map;#tables=new Map;add(text){
this.#tables.clear();const forms=new Map;for(const match of text.matchAll(new RegExp("\\p{L}[\\p{L}'’-]*","gu"))){const form=forms.get(match[0])??this.#form(match[0]);
forms.set(match[0],form);form.use.total++;if(form.isLower)form.use.lower++;else if(form.beginsUpper&&insideSentence(text,match.index))form.use.capitalInside++}}#form(written){
const word=written.replace(/['’-]+$/,"");return{use:this.#use(stem(word)),isLower:word===word.toLowerCase(),beginsUpper:beginsUpper(word)}}merge(other){this.#add(
other,1)}remove(other){this.#add(other,-1)}#add(other,times){this.#tables.clear();for(const[key,{total,capitalInside,lower}]of other){const use=this.#use(key);use.
total+=times*total;use.capitalInside+=times*capitalInside;use.lower+=times*lower;if(use.total===0&&use.capitalInside===0&&use.lower===0)this.#uses.delete(key)}}count(word,most){
return Math.min(most,this.#uses.get(stem(word))?.total??0)}isName(word){const use=this.#uses.get(stem(word));return use!==void 0&&use.capitalInside>0&&use.lower*
3<=use.capitalInside}lookUp(table,word,dictionary){let made=this.#tables.get(table);if(!made){made=makers.get(table)(this,dictionary);this.#tables.set(table,made)}
return made.get(stem(word))}entries(){return this.#uses.entries()}#use(key){let use=this.#uses.get(key);if(!use){use={total:0,capitalInside:0,lower:0};this.#uses.
set(key,use)}return use}};function stem(word){return word.toLowerCase().replace(/’/g,"'").replace(/'s?$/,"")}function insideSentence(text,at){return/[\p{L}\p{N},;'’][ \n]$/u.
test(text.slice(Math.max(0,at-2),at))}var PIECES=/\s+|[^\s]+/g;function minimalEdits(start,before,after){const from=before.match(PIECES)??[];const to=after.match(PIECES)??[];if(from.length!==to.length||
from.some((piece,i)=>/^\s/.test(piece)!==/^\s/.test(to[i]))){return trimmedEdit(start,before,after)}const edits=[];let at=start;from.forEach((piece,i)=>{edits.push(
...trimmedEdit(at,piece,to[i]));at+=piece.length});return edits}function trimmedEdit(start,before,after){if(before===after)return[];const most=Math.min(before.length,
after.length);let head=0;while(head<most&&before[head]===after[head])head++;let tail=0;while(tail<most-head&&before[before.length-1-tail]===after[after.length-1-
tail])tail++;return[{start:start+head,end:start+before.length-tail,text:after.slice(head,after.length-tail)}]}function collide(a,b){if(a.start===a.end||b.start===
b.end)return a.start<=b.end&&b.start<=a.end;return a.start<b.end&&b.start<a.end}function applyEdits(text,edits){const sorted=[...edits].sort((a,b)=>a.start-b.start||
a.end-b.end);let out="";let at=0;for(const edit of sorted){if(edit.start<at)throw new RangeError(`edits collide at offset ${edit.start}`);out+=text.slice(at,edit.
start)+edit.text;at=edit.end}return out+text.slice(at)}function inverse(text,edits){let shift=0;return[...edits].sort((a,b)=>a.start-b.start||a.end-b.end).map(edit=>{const start=edit.start+shift;shift+=edit.text.length-
(edit.end-edit.start);return{start,end:start+edit.text.length,text:text.slice(edit.start,edit.end)}})}function stringifyPosition(value){if(!value||typeof value!=="object"){return""}if("position"in value||"type"in value){return position(value.position)}if("start"in
value||"end"in value){return position(value)}if("line"in value||"column"in value){return point(value)}return""}function point(point2){return index(point2&&point2.
line)+":"+index(point2&&point2.column)}function position(pos){return point(pos&&pos.start)+"-"+point(pos&&pos.end)}function index(value){return value&&typeof value===
"number"?value:1}var VFileMessage=class extends Error{constructor(causeOrReason,optionsOrParentOrPlace,origin){super();if(typeof optionsOrParentOrPlace==="string"){origin=optionsOrParentOrPlace;
optionsOrParentOrPlace=void 0}let reason="";let options={};let legacyCause=false;if(optionsOrParentOrPlace){if("line"in optionsOrParentOrPlace&&"column"in optionsOrParentOrPlace){
options={place:optionsOrParentOrPlace}}else if("start"in optionsOrParentOrPlace&&"end"in optionsOrParentOrPlace){options={place:optionsOrParentOrPlace}}else if("\
type"in optionsOrParentOrPlace){options={ancestors:[optionsOrParentOrPlace],place:optionsOrParentOrPlace.position}}else{options={...optionsOrParentOrPlace}}}if(typeof causeOrReason===
"string"){reason=causeOrReason}else if(!options.cause&&causeOrReason){legacyCause=true;reason=causeOrReason.message;options.cause=causeOrReason}if(!options.ruleId&&
!options.source&&typeof origin==="string"){const index2=origin.indexOf(":");if(index2===-1){options.ruleId=origin}else{options.source=origin.slice(0,index2);options.
ruleId=origin.slice(index2+1)}}if(!options.place&&options.ancestors){const parent=options.ancestors[options.ancestors.length-1];if(parent){options.place=parent.
position}}const start=options.place&&"start"in options.place?options.place.start:options.place;this.ancestors=options.ancestors||void 0;this.cause=options.cause||
void 0;this.column=start?start.column:void 0;this.fatal=void 0;this.file="";this.message=reason;this.line=start?start.line:void 0;this.name=stringifyPosition(options.
place)||"1:1";this.place=options.place||void 0;this.reason=this.message;this.ruleId=options.ruleId||void 0;this.source=options.source||void 0;this.stack=legacyCause&&
options.cause&&typeof options.cause.stack==="string"?options.cause.stack:"";this.actual=void 0;this.expected=void 0;this.note=void 0;this.url=void 0}};Object.defineProperties(
VFileMessage.prototype,{file:{configurable:true,enumerable:true,value:"",writable:true},name:{configurable:true,enumerable:true,value:"",writable:true},reason:{
configurable:true,enumerable:true,value:"",writable:true},message:{configurable:true,enumerable:true,value:"",writable:true},stack:{configurable:true,enumerable:true,
value:"",writable:true},column:{configurable:true,enumerable:true,writable:true},line:{configurable:true,enumerable:true,writable:true},ancestors:{configurable:true,
enumerable:true,writable:true},cause:{configurable:true,enumerable:true,writable:true},fatal:{configurable:true,enumerable:true,writable:true},place:{configurable:true,
enumerable:true,writable:true},ruleId:{configurable:true,enumerable:true,writable:true},source:{configurable:true,enumerable:true,writable:true}});import{default as default2}from"node:path";import{default as default3}from"node:process";import{fileURLToPath}from"node:url";function isUrl(fileUrlOrPath){return Boolean(fileUrlOrPath!==null&&typeof fileUrlOrPath==="object"&&"href"in fileUrlOrPath&&fileUrlOrPath.href&&"protocol"in fileUrlOrPath&&
fileUrlOrPath.protocol&&fileUrlOrPath.auth===void 0)}var order=["history","path","basename","stem","extname","dirname"];var VFile=class{constructor(value){let options;if(!value){options={}}else if(isUrl(value)){options=
{path:value}}else if(typeof value==="string"||isUint8Array(value)){options={value}}else{options=value}this.cwd="cwd"in options?"":default3.cwd();this.data={};this.
history=[];this.messages=[];this.value;this.map;this.result;this.stored;let index2=-1;while(++index2<order.length){const field2=order[index2];if(field2 in options&&
options[field2]!==void 0&&options[field2]!==null){this[field2]=field2==="history"?[...options[field2]]:options[field2]}}let field;for(field in options){if(!order.
includes(field)){this[field]=options[field]}}}get basename(){return typeof this.path==="string"?default2.basename(this.path):void 0}set basename(basename){assertNonEmpty(
basename,"basename");assertPart(basename,"basename");this.path=default2.join(this.dirname||"",basename)}get dirname(){return typeof this.path==="string"?default2.
dirname(this.path):void 0}set dirname(dirname){assertPath(this.basename,"dirname");this.path=default2.join(dirname||"",this.basename)}get extname(){return typeof this.
path==="string"?default2.extname(this.path):void 0}set extname(extname){assertPart(extname,"extname");assertPath(this.dirname,"extname");if(extname){if(extname.
codePointAt(0)!==46){throw new Error("`extname` must start with `.`")}if(extname.includes(".",1)){throw new Error("`extname` cannot contain multiple dots")}}this.
path=default2.join(this.dirname,this.stem+(extname||""))}get path(){return this.history[this.history.length-1]}set path(path){if(isUrl(path)){path=fileURLToPath(
path)}assertNonEmpty(path,"path");if(this.path!==path){this.history.push(path)}}get stem(){return typeof this.path==="string"?default2.basename(this.path,this.extname):
void 0}set stem(stem2){assertNonEmpty(stem2,"stem");assertPart(stem2,"stem");this.path=default2.join(this.dirname||"",stem2+(this.extname||""))}fail(causeOrReason,optionsOrParentOrPlace,origin){
const message=this.message(causeOrReason,optionsOrParentOrPlace,origin);message.fatal=true;throw message}info(causeOrReason,optionsOrParentOrPlace,origin){const message=this.
message(causeOrReason,optionsOrParentOrPlace,origin);message.fatal=void 0;return message}message(causeOrReason,optionsOrParentOrPlace,origin){const message=new VFileMessage(
causeOrReason,optionsOrParentOrPlace,origin);if(this.path){message.name=this.path+":"+message.name;message.file=this.path}message.fatal=false;this.messages.push(
message);return message}toString(encoding){if(this.value===void 0){return""}if(typeof this.value==="string"){return this.value}const decoder=new TextDecoder(encoding||
void 0);return decoder.decode(this.value)}};function assertPart(part,name){if(part&&part.includes(default2.sep)){throw new Error("`"+name+"` cannot be a path: d\
id not expect `"+default2.sep+"`")}}function assertNonEmpty(part,name){if(!part){throw new Error("`"+name+"` cannot be empty")}}function assertPath(path,name){if(!path){
throw new Error("Setting `"+name+"` requires `path` to be set too")}}function isUint8Array(value){return Boolean(value&&typeof value==="object"&&"byteLength"in value&&
"byteOffset"in value)}function location(file){const value=String(file);const indices=[];let cr=-1;let lf=-1;return{toOffset,toPoint};function grow(){const from=indices.at(-1)??0;if(cr<
from){cr=value.indexOf("\r",from);if(cr===-1)cr=Infinity}if(lf<from){lf=value.indexOf("\n",from);if(lf===-1)lf=Infinity}const eol=cr+1===lf?lf:Math.min(cr,lf);indices.
push((eol===Infinity?value.length:eol)+1)}function toPoint(offset){if(typeof offset==="number"&&offset>-1&&offset<=value.length){while((indices.at(-1)??0)<=offset)
grow();let low=0;let high=indices.length-1;while(low<high){const middle=Math.floor((low+high)/2);if(indices[middle]>offset){high=middle}else{low=middle+1}}return{
line:low+1,column:offset-(low>0?indices[low-1]:0)+1,offset}}}function toOffset(point2){if(point2&&typeof point2.line==="number"&&typeof point2.column==="number"&&
!Number.isNaN(point2.line)&&point2.column>0){while(indices.length<point2.line&&(indices.at(-1)??0)<=value.length){grow()}const offset=(point2.line>1?indices[point2.
line-2]:0)+point2.column-1;if(offset<indices[point2.line-1])return offset}}}import{readFileSync}from"node:fs";import{fileURLToPath as fileURLToPath2}from"node:url";var FOLDER=new URL("../rules/",import.meta.url);var BUILT=new URL("../dist/",import.meta.url);function dataPath(name){return fileURLToPath2(new URL(name,FOLDER))}
function dataUrl(name){return new URL(name,FOLDER)}function readBuilt(name){try{return readFileSync(new URL(name,BUILT))}catch{throw new UserError(`The file dis\
t/${name} cannot be read: install bluepencil again.`)}}function readData(name){try{return readFileSync(new URL(name,FOLDER))}catch{throw new UserError(`The data\
 file ${dataPath(name)} cannot be read: reinstall bluepencil.`)}}function readDataLines(name){return readData(name).toString("utf8").split("\n").map((text,index2)=>({
line:index2+1,text:text.replace(/#.*$/,"").trim()})).filter(({text})=>text!=="")}var STRAIGHT={"’":"'","‘":"'","“":'"',"”":'"'," ":" "};function plainText(text){return text.replace(/[’‘“”\u00a0]/g,mark=>STRAIGHT[mark]).replace(
new RegExp("(?<![\\p{L}\\p{N}'.-])i(?=(?:'(?:m|ve|ll|d))?(?![\\p{L}\\p{N}'-]|\\.\\p{L}))","gu"),"I")}function findQuotations(plain,text,tokens,paragraphs){const style=markStyle(plain,text);const quotations=[];for(const paragraph of paragraphs){let open;for(let i=paragraph.
first;i<paragraph.last;i++){const token=tokens[i];const mark=markOf(token,text,style,open!==void 0);if(mark==="open")open=token;if(mark==="close"&&open){quotations.
push(quotation(open,token,true));open=void 0}}const end=tokens[paragraph.last-1];if(open&&end)quotations.push(quotation(open,end,false))}for(const{first,last}of quotations){
for(let i=first;i<last;i++)tokens[i].inSpeech=true}return quotations}function quotation(open,close,closed){return{start:open.start,end:close.end,first:open.index,
last:close.index+1,paragraph:open.paragraph,closed}}function markStyle(plain,text){const double=plain.match(/"/g)?.length??0;const single=text.match(new RegExp(
"(?<=^|[\\s—(])[‘'](?=\\p{Lu})","gmu"))?.length??0;return single>double?"single":"double"}function markOf(token,text,style,isOpen){if(token.kind!=="punctuat\
ion")return void 0;if(style==="double"){const turned=isOpen&&/^(?:\s|$)/.test(text.slice(token.end,token.end+1));if(token.text.includes("“"))return turned?"cl\
ose":"open";if(token.text.includes("”"))return"close";if(!token.text.includes('"'))return void 0;return isOpen?"close":"open"}if(token.text==="‘")return"ope\
n";if(token.text!=="'"&&token.text!=="’")return void 0;const before=text[token.start-1]??" ";const after=text[token.end]??" ";if(!isOpen&&/[\s—(]/.test(before)&&
/\S/.test(after))return"open";if(isOpen&&/[.,!?…—-]/.test(before))return"close";return void 0}var BRITISH=/\b(?:colou?r|favou?r|honou?r|labou?r|neighbou?r|behaviou?r|harbou?r|armou?r|rumou?r|flavou?r|humou?r|grey|gray|cent(?:re|er)|theat(?:re|er)|travell?(?:ed|ing|er)|reali[sz]ed?|recogni[sz]ed?|apologi[sz]ed?|organi[sz]ed?|defen[cs]e|mum|mom)\b/gi;
var IS_BRITISH=/our|grey|cent?re|theatre|travell|is(?:e|ed)$|defence|mum/i;function houseStyle(text){const dots=text.match(/\.{2,}/g)?.length??0;const characters=text.
match(/…/g)?.length??0;const curly=text.match(/[“”‘’]/g)?.length??0;const straight=text.match(/["']/g)?.length??0;return{ellipsis:characters>dots?"…":
"...",quotes:curly>straight?"curly":"straight",dialect:dialectOf(text)}}function dialectOf(text){const words=text.match(BRITISH)??[];const british=words.filter(
word=>IS_BRITISH.test(word)).length;return british*2>words.length?"gb":"us"}var import_wink_nlp=__toESM(require_wink_nlp(),1);var import_feature=__toESM(require_feature(),1);var import_load_pos_model=__toESM(require_load_pos_model(),1);var SortedWords=class{#text;#ends;constructor(ends,text){this.#text=text.toString("utf16le");this.#ends=ends}get size(){return this.#ends.length}at(index2){return this.#text.
slice(index2===0?0:this.#ends[index2-1],this.#ends[index2])}indexOf(word){let low=1;let high=this.size-1;while(low<=high){const middle=low+high>>1;const order2=this.#compare(
middle,word);if(order2===0)return middle;if(order2<0)low=middle+1;else high=middle-1}return void 0}#compare(index2,word){const start=index2===0?0:this.#ends[index2-
1];const length=this.#ends[index2]-start;const shared=Math.min(length,word.length);let order2=0;for(let i=0;i<shared;i++){const[one,other]=[this.#text.charCodeAt(
start+i),word.charCodeAt(i)];if(one===other)continue;const difference=lowerCase(one)-lowerCase(other);if(difference!==0)return difference;order2||=one-other}return length===
word.length?order2:length-word.length}};var A=65;var Z=90;var ASCII=128;function lowerCase(unit){if(unit>=A&&unit<=Z)return unit+32;return unit<ASCII?unit:String.
fromCharCode(unit).toLowerCase().charCodeAt(0)}function wordsIn(bytes){const aligned=bytes.byteOffset%4===0?bytes:Buffer.from(Uint8Array.from(bytes).buffer);return new Uint32Array(aligned.buffer,aligned.byteOffset,
bytes.length/4)}var FILES={rest:"tagger/rest.json",lexicon:"tagger/lexicon.bin",lexemes:"tagger/lexemes.bin"};var ROW=4;var KEPT_FEATURES=["pos"];function taggerModel(){const core=readCoreModel();const none=()=>({machines:[],transformers:[]});const unused=()=>({machines:[UNLEARNT],transformers:[]});return{
core:()=>core,pos:import_load_pos_model.default,sbd:none,ner:none,negation:unused,sa:unused,metaCER:none,featureFn:import_feature.default,addons:{}}}var UNLEARNT='\
[100,0,{"0":{}},{},{},{}]';function readCoreModel(){const rest=JSON.parse(readBuilt(FILES.rest).toString("utf8"));const{features,packing}=rest;const{intrinsicSize}=features.
lexeme;const words=wordsIn(readBuilt(FILES.lexicon));const lexemes2=new SortedWords(words.subarray(ROW*intrinsicSize),readBuilt(FILES.lexemes));const xpansions=Uint32Array.
from(rest.xpansions);Object.assign(features.lexeme,lexemesAskedFor(lexemes2,xpansions));features.posClusters.list=features.posClusters.list.map(tags=>new Set(tags));
packing.efList=KEPT_FEATURES;return{...rest,xpansions,lexicon:words.subarray(0,ROW*intrinsicSize)}}function lexemesAskedFor(lexemes2,expansions){const list=new Array(
lexemes2.size);const finder=new Proxy(Object.create(null),{get(_,word,hash2){const index2=lexemes2.indexOf(word);if(index2===void 0)return void 0;list[index2]=word;
hash2[word]=index2;return index2}});const hash=Object.create(finder);list[0]=lexemes2.at(0);hash[lexemes2.at(0)]=0;for(const index2 of expansions)if(index2<lexemes2.
size)list[index2]=lexemes2.at(index2);return{list,hash}}var I_AM=["PRON","AUX"];var wink;var lexemes;function loadWink(){const model=taggerModel();lexemes=model.core().features.lexeme;return(0,import_wink_nlp.default)(
model,["pos"])}function forgetWords(from){for(let i=from;i<lexemes.list.length;i++)delete lexemes.hash[lexemes.list[i]]}function tagTokens(text,tokens){const tagged=tag(
text);let at=0;for(const token of tokens){while(at<tagged.length&&tagged[at].end<=token.start)at++;const tags=[];for(let next=at;next<tagged.length&&tagged[next].
start<token.end;next++){tags.push(tagged[next].tag)}if(token.lower==="i'm")token.tags=I_AM;else if(tags.length>0)token.tags=tags}}function tag(text){wink??=loadWink();
const known=lexemes.list.length;const tokens=wink.readDoc(text).tokens();const values=tokens.out();const tags=tokens.out(wink.its.pos);forgetWords(known);const pieces2=[];
let at=0;values.forEach((value,i)=>{const start=text.indexOf(value,at);if(start<0)return;at=start+value.length;pieces2.push({start,end:at,tag:tags[i]??"X"})});return pieces2}function analyse(tree,text,context={}){const plain=plainText(text);const{tokens,sentences,paragraphs}=readTokens(tree);tagTokens(plain,tokens);const quotations=findQuotations(
plain,text,tokens,paragraphs);return{tree,text,plain,tokens,sentences,paragraphs,quotations,italics:context.italics??[],lexicon:context.lexicon??lexiconOf(text),
style:{...houseStyle(text),...context.style},declaredStyle:context.style??{},dictionary:context.dictionary??new Set}}function lexiconOf(text){const lexicon=new StoryLexicon;
lexicon.add(text);return lexicon}export{toString,VFile,location,beginsUpper,storyTable,StoryLexicon,stem,dataPath,dataUrl,readBuilt,readData,readDataLines,SortedWords,wordsIn,analyse,minimalEdits,
collide,applyEdits,inverse};
