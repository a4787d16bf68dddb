import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);
import{StoryLexicon,VFile,analyse,collide,location,stem,toString}from"./chunk-K3OV5X2T.js";import{__commonJS,__export,__toESM}from"./chunk-2IW2SFVD.js";var require_extend=__commonJS({"node_modules/extend/index.js"(exports,module){"use strict";var hasOwn=Object.prototype.hasOwnProperty;var toStr=Object.prototype.
toString;var defineProperty=Object.defineProperty;var gOPD=Object.getOwnPropertyDescriptor;var isArray=function isArray2(arr){if(typeof Array.isArray==="functio\
n"){return Array.isArray(arr)}return toStr.call(arr)==="[object Array]"};var isPlainObject2=function isPlainObject3(obj){if(!obj||toStr.call(obj)!=="[object Obj\
ect]"){return false}var hasOwnConstructor=hasOwn.call(obj,"constructor");var hasIsPrototypeOf=obj.constructor&&obj.constructor.prototype&&hasOwn.call(obj.constructor.
prototype,"isPrototypeOf");if(obj.constructor&&!hasOwnConstructor&&!hasIsPrototypeOf){return false}var key;for(key in obj){}return typeof key==="undefined"||hasOwn.
call(obj,key)};var setProperty=function setProperty2(target,options){if(defineProperty&&options.name==="__proto__"){defineProperty(target,options.name,{enumerable:true,
configurable:true,value:options.newValue,writable:true})}else{target[options.name]=options.newValue}};var getProperty=function getProperty2(obj,name){if(name===
"__proto__"){if(!hasOwn.call(obj,name)){return void 0}else if(gOPD){return gOPD(obj,name).value}}return obj[name]};module.exports=function extend2(){var options,
name,src,copy,copyIsArray,clone;var target=arguments[0];var i=1;var length=arguments.length;var deep=false;if(typeof target==="boolean"){deep=target;target=arguments[1]||
{};i=2}if(target==null||typeof target!=="object"&&typeof target!=="function"){target={}}for(;i<length;++i){options=arguments[i];if(options!=null){for(name in options){
src=getProperty(target,name);copy=getProperty(options,name);if(target!==copy){if(deep&&copy&&(isPlainObject2(copy)||(copyIsArray=isArray(copy)))){if(copyIsArray){
copyIsArray=false;clone=src&&isArray(src)?src:[]}else{clone=src&&isPlainObject2(src)?src:{}}setProperty(target,{name,newValue:extend2(deep,clone,copy)})}else if(typeof copy!==
"undefined"){setProperty(target,{name,newValue:copy})}}}}}return target}}});var require_format=__commonJS({"node_modules/format/format.js"(exports,module){(function(){var namespace;if(typeof module!=="undefined"){namespace=module.exports=
format}else{namespace=(function(){return this||(1,eval)("this")})()}namespace.format=format;namespace.vsprintf=vsprintf;if(typeof console!=="undefined"&&typeof console.
log==="function"){namespace.printf=printf}function printf(){console.log(format.apply(null,arguments))}function vsprintf(fmt,replacements){return format.apply(null,
[fmt].concat(replacements))}function format(fmt){var argIndex=1,args=[].slice.call(arguments),i=0,n=fmt.length,result="",c,escaped=false,arg,tmp,leadingZero=false,
precision,nextArg=function(){return args[argIndex++]},slurpNumber=function(){var digits="";while(/\d/.test(fmt[i])){digits+=fmt[i++];c=fmt[i]}return digits.length>
0?parseInt(digits):null};for(;i<n;++i){c=fmt[i];if(escaped){escaped=false;if(c=="."){leadingZero=false;c=fmt[++i]}else if(c=="0"&&fmt[i+1]=="."){leadingZero=true;
i+=2;c=fmt[i]}else{leadingZero=true}precision=slurpNumber();switch(c){case"b":result+=parseInt(nextArg(),10).toString(2);break;case"c":arg=nextArg();if(typeof arg===
"string"||arg instanceof String)result+=arg;else result+=String.fromCharCode(parseInt(arg,10));break;case"d":result+=parseInt(nextArg(),10);break;case"f":tmp=String(
parseFloat(nextArg()).toFixed(precision||6));result+=leadingZero?tmp:tmp.replace(/^0/,"");break;case"j":result+=JSON.stringify(nextArg());break;case"o":result+=
"0"+parseInt(nextArg(),10).toString(8);break;case"s":result+=nextArg();break;case"x":result+="0x"+parseInt(nextArg(),10).toString(16);break;case"X":result+="0x"+
parseInt(nextArg(),10).toString(16).toUpperCase();break;default:result+=c;break}}else if(c==="%"){escaped=true}else{result+=c}}return result}})()}});var RecordingLexicon=class extends StoryLexicon{#answers=new Map;#story;constructor(story){super();this.#story=story}get answers(){return[...this.#answers].map(
([question,answer])=>line(question,answer)).join("\n")}count(word2,most){const count=this.#story.count(word2,most);this.#answers.set(`count ${most} ${stem(word2)}`,
count);return count}isName(word2){const isName=this.#story.isName(word2);this.#answers.set(`name ${stem(word2)}`,isName);return isName}lookUp(table,word2,dictionary){
const found=this.#story.lookUp(table,word2,dictionary);this.#answers.set(`${table} ${stem(word2)}`,found);return found}entries(){throw new TypeError("a rule may\
 ask for single words alone: see storyTable")}};function line(question,answer){return`${question}	${JSON.stringify(answer)??""}`}var own={}.hasOwnProperty;function arrayIterate(values,callbackFn,thisArg){let index=-1;if(!values){throw new Error("Iterate requires that |this| not be "+values)}
if(!own.call(values,"length")){throw new Error("Iterate requires that |this| has a `length`")}if(typeof callbackFn!=="function"){throw new TypeError("`callback`\
 must be a function")}while(++index<values.length){if(!(index in values)){continue}const result=callbackFn.call(thisArg,values[index],index,values);if(typeof result===
"number"){if(result<0){index=0}index=result-1}}}function modifyChildren(modifier){return modify;function modify(parent){if(!parent||!parent.children){throw new Error("Missing children in `parent` for `modifie\
r`")}arrayIterate(parent.children,iteratee,parent)}function iteratee(node,index){return modifier(node,index,this)}}var mergeAffixExceptions=modifyChildren(function(child,index,parent){const previous2=parent.children[index-1];if(previous2&&"children"in previous2&&"children"in
child&&child.children.length>0){let position=-1;while(child.children[++position]){const node=child.children[position];if(node.type==="WordNode"){return}if(node.
type==="SymbolNode"||node.type==="PunctuationNode"){const value=toString(node);if(value!==","&&value!==";"){return}previous2.children.push(...child.children);if(previous2.
position&&child.position){previous2.position.end=child.position.end}parent.children.splice(index,1);return index}}}});var affixSymbol=/^([!"').?\u0F3B\u0F3D\u169C\u2019\u201D\u2026\u203A\u203D\u2046\u207E\u208E\u2309\u230B\u232A\u2769\u276B\u276D\u276F\u2771\u2773\u2775\u27C6\u27E7\u27E9\u27EB\u27ED\u27EF\u2984\u2986\u2988\u298A\u298C\u298E\u2990\u2992\u2994\u2996\u2998\u29D9\u29DB\u29FD\u2E03\u2E05\u2E0A\u2E0D\u2E1D\u2E21\u2E23\u2E25\u2E27\u2E29\u2E56\u2E58\u2E5A\u2E5C\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u3019\u301B\u301E\u301F\uFD3E\uFE18\uFE36\uFE38\uFE3A\uFE3C\uFE3E\uFE40\uFE42\uFE44\uFE48\uFE5A\uFE5C\uFE5E\uFF09\uFF3D\uFF5D\uFF60\uFF63\u00BB\]}])\1*$/;
var newLine=/^[ \t]*((\r?\n|\r)[\t ]*)+$/;var terminalMarker=/^([!.?\u2026\u203D]+)$/;var wordSymbolInner=/^([&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027]|_+)$/;
var numerical=/^(?:[\d\u00B2\u00B3\u00B9\u00BC-\u00BE\u0660-\u0669\u06F0-\u06F9\u07C0-\u07C9\u0966-\u096F\u09E6-\u09EF\u09F4-\u09F9\u0A66-\u0A6F\u0AE6-\u0AEF\u0B66-\u0B6F\u0B72-\u0B77\u0BE6-\u0BF2\u0C66-\u0C6F\u0C78-\u0C7E\u0CE6-\u0CEF\u0D58-\u0D5E\u0D66-\u0D78\u0DE6-\u0DEF\u0E50-\u0E59\u0ED0-\u0ED9\u0F20-\u0F33\u1040-\u1049\u1090-\u1099\u1369-\u137C\u16EE-\u16F0\u17E0-\u17E9\u17F0-\u17F9\u1810-\u1819\u1946-\u194F\u19D0-\u19DA\u1A80-\u1A89\u1A90-\u1A99\u1B50-\u1B59\u1BB0-\u1BB9\u1C40-\u1C49\u1C50-\u1C59\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u2CFD\u3007\u3021-\u3029\u3038-\u303A\u3192-\u3195\u3220-\u3229\u3248-\u324F\u3251-\u325F\u3280-\u3289\u32B1-\u32BF\uA620-\uA629\uA6E6-\uA6EF\uA830-\uA835\uA8D0-\uA8D9\uA900-\uA909\uA9D0-\uA9D9\uA9F0-\uA9F9\uAA50-\uAA59\uABF0-\uABF9\uFF10-\uFF19]|\uD800[\uDD07-\uDD33\uDD40-\uDD78\uDD8A\uDD8B\uDEE1-\uDEFB\uDF20-\uDF23\uDF41\uDF4A\uDFD1-\uDFD5]|\uD801[\uDCA0-\uDCA9]|\uD802[\uDC58-\uDC5F\uDC79-\uDC7F\uDCA7-\uDCAF\uDCFB-\uDCFF\uDD16-\uDD1B\uDDBC\uDDBD\uDDC0-\uDDCF\uDDD2-\uDDFF\uDE40-\uDE48\uDE7D\uDE7E\uDE9D-\uDE9F\uDEEB-\uDEEF\uDF58-\uDF5F\uDF78-\uDF7F\uDFA9-\uDFAF]|\uD803[\uDCFA-\uDCFF\uDD30-\uDD39\uDE60-\uDE7E\uDF1D-\uDF26\uDF51-\uDF54\uDFC5-\uDFCB]|\uD804[\uDC52-\uDC6F\uDCF0-\uDCF9\uDD36-\uDD3F\uDDD0-\uDDD9\uDDE1-\uDDF4\uDEF0-\uDEF9]|\uD805[\uDC50-\uDC59\uDCD0-\uDCD9\uDE50-\uDE59\uDEC0-\uDEC9\uDF30-\uDF3B]|\uD806[\uDCE0-\uDCF2\uDD50-\uDD59]|\uD807[\uDC50-\uDC6C\uDD50-\uDD59\uDDA0-\uDDA9\uDF50-\uDF59\uDFC0-\uDFD4]|\uD809[\uDC00-\uDC6E]|\uD81A[\uDE60-\uDE69\uDEC0-\uDEC9\uDF50-\uDF59\uDF5B-\uDF61]|\uD81B[\uDE80-\uDE96]|\uD834[\uDEC0-\uDED3\uDEE0-\uDEF3\uDF60-\uDF78]|\uD835[\uDFCE-\uDFFF]|\uD838[\uDD40-\uDD49\uDEF0-\uDEF9]|\uD839[\uDCF0-\uDCF9]|\uD83A[\uDCC7-\uDCCF\uDD50-\uDD59]|\uD83B[\uDC71-\uDCAB\uDCAD-\uDCAF\uDCB1-\uDCB4\uDD01-\uDD2D\uDD2F-\uDD3D]|\uD83C[\uDD00-\uDD0C]|\uD83E[\uDFF0-\uDFF9])+$/;
var digitStart=/^\d/;var lowerInitial=/^(?:[a-z\u00B5\u00DF-\u00F6\u00F8-\u00FF\u0101\u0103\u0105\u0107\u0109\u010B\u010D\u010F\u0111\u0113\u0115\u0117\u0119\u011B\u011D\u011F\u0121\u0123\u0125\u0127\u0129\u012B\u012D\u012F\u0131\u0133\u0135\u0137\u0138\u013A\u013C\u013E\u0140\u0142\u0144\u0146\u0148\u0149\u014B\u014D\u014F\u0151\u0153\u0155\u0157\u0159\u015B\u015D\u015F\u0161\u0163\u0165\u0167\u0169\u016B\u016D\u016F\u0171\u0173\u0175\u0177\u017A\u017C\u017E-\u0180\u0183\u0185\u0188\u018C\u018D\u0192\u0195\u0199-\u019B\u019E\u01A1\u01A3\u01A5\u01A8\u01AA\u01AB\u01AD\u01B0\u01B4\u01B6\u01B9\u01BA\u01BD-\u01BF\u01C6\u01C9\u01CC\u01CE\u01D0\u01D2\u01D4\u01D6\u01D8\u01DA\u01DC\u01DD\u01DF\u01E1\u01E3\u01E5\u01E7\u01E9\u01EB\u01ED\u01EF\u01F0\u01F3\u01F5\u01F9\u01FB\u01FD\u01FF\u0201\u0203\u0205\u0207\u0209\u020B\u020D\u020F\u0211\u0213\u0215\u0217\u0219\u021B\u021D\u021F\u0221\u0223\u0225\u0227\u0229\u022B\u022D\u022F\u0231\u0233-\u0239\u023C\u023F\u0240\u0242\u0247\u0249\u024B\u024D\u024F-\u0293\u0295-\u02AF\u0371\u0373\u0377\u037B-\u037D\u0390\u03AC-\u03CE\u03D0\u03D1\u03D5-\u03D7\u03D9\u03DB\u03DD\u03DF\u03E1\u03E3\u03E5\u03E7\u03E9\u03EB\u03ED\u03EF-\u03F3\u03F5\u03F8\u03FB\u03FC\u0430-\u045F\u0461\u0463\u0465\u0467\u0469\u046B\u046D\u046F\u0471\u0473\u0475\u0477\u0479\u047B\u047D\u047F\u0481\u048B\u048D\u048F\u0491\u0493\u0495\u0497\u0499\u049B\u049D\u049F\u04A1\u04A3\u04A5\u04A7\u04A9\u04AB\u04AD\u04AF\u04B1\u04B3\u04B5\u04B7\u04B9\u04BB\u04BD\u04BF\u04C2\u04C4\u04C6\u04C8\u04CA\u04CC\u04CE\u04CF\u04D1\u04D3\u04D5\u04D7\u04D9\u04DB\u04DD\u04DF\u04E1\u04E3\u04E5\u04E7\u04E9\u04EB\u04ED\u04EF\u04F1\u04F3\u04F5\u04F7\u04F9\u04FB\u04FD\u04FF\u0501\u0503\u0505\u0507\u0509\u050B\u050D\u050F\u0511\u0513\u0515\u0517\u0519\u051B\u051D\u051F\u0521\u0523\u0525\u0527\u0529\u052B\u052D\u052F\u0560-\u0588\u10D0-\u10FA\u10FD-\u10FF\u13F8-\u13FD\u1C80-\u1C88\u1D00-\u1D2B\u1D6B-\u1D77\u1D79-\u1D9A\u1E01\u1E03\u1E05\u1E07\u1E09\u1E0B\u1E0D\u1E0F\u1E11\u1E13\u1E15\u1E17\u1E19\u1E1B\u1E1D\u1E1F\u1E21\u1E23\u1E25\u1E27\u1E29\u1E2B\u1E2D\u1E2F\u1E31\u1E33\u1E35\u1E37\u1E39\u1E3B\u1E3D\u1E3F\u1E41\u1E43\u1E45\u1E47\u1E49\u1E4B\u1E4D\u1E4F\u1E51\u1E53\u1E55\u1E57\u1E59\u1E5B\u1E5D\u1E5F\u1E61\u1E63\u1E65\u1E67\u1E69\u1E6B\u1E6D\u1E6F\u1E71\u1E73\u1E75\u1E77\u1E79\u1E7B\u1E7D\u1E7F\u1E81\u1E83\u1E85\u1E87\u1E89\u1E8B\u1E8D\u1E8F\u1E91\u1E93\u1E95-\u1E9D\u1E9F\u1EA1\u1EA3\u1EA5\u1EA7\u1EA9\u1EAB\u1EAD\u1EAF\u1EB1\u1EB3\u1EB5\u1EB7\u1EB9\u1EBB\u1EBD\u1EBF\u1EC1\u1EC3\u1EC5\u1EC7\u1EC9\u1ECB\u1ECD\u1ECF\u1ED1\u1ED3\u1ED5\u1ED7\u1ED9\u1EDB\u1EDD\u1EDF\u1EE1\u1EE3\u1EE5\u1EE7\u1EE9\u1EEB\u1EED\u1EEF\u1EF1\u1EF3\u1EF5\u1EF7\u1EF9\u1EFB\u1EFD\u1EFF-\u1F07\u1F10-\u1F15\u1F20-\u1F27\u1F30-\u1F37\u1F40-\u1F45\u1F50-\u1F57\u1F60-\u1F67\u1F70-\u1F7D\u1F80-\u1F87\u1F90-\u1F97\u1FA0-\u1FA7\u1FB0-\u1FB4\u1FB6\u1FB7\u1FBE\u1FC2-\u1FC4\u1FC6\u1FC7\u1FD0-\u1FD3\u1FD6\u1FD7\u1FE0-\u1FE7\u1FF2-\u1FF4\u1FF6\u1FF7\u210A\u210E\u210F\u2113\u212F\u2134\u2139\u213C\u213D\u2146-\u2149\u214E\u2184\u2C30-\u2C5F\u2C61\u2C65\u2C66\u2C68\u2C6A\u2C6C\u2C71\u2C73\u2C74\u2C76-\u2C7B\u2C81\u2C83\u2C85\u2C87\u2C89\u2C8B\u2C8D\u2C8F\u2C91\u2C93\u2C95\u2C97\u2C99\u2C9B\u2C9D\u2C9F\u2CA1\u2CA3\u2CA5\u2CA7\u2CA9\u2CAB\u2CAD\u2CAF\u2CB1\u2CB3\u2CB5\u2CB7\u2CB9\u2CBB\u2CBD\u2CBF\u2CC1\u2CC3\u2CC5\u2CC7\u2CC9\u2CCB\u2CCD\u2CCF\u2CD1\u2CD3\u2CD5\u2CD7\u2CD9\u2CDB\u2CDD\u2CDF\u2CE1\u2CE3\u2CE4\u2CEC\u2CEE\u2CF3\u2D00-\u2D25\u2D27\u2D2D\uA641\uA643\uA645\uA647\uA649\uA64B\uA64D\uA64F\uA651\uA653\uA655\uA657\uA659\uA65B\uA65D\uA65F\uA661\uA663\uA665\uA667\uA669\uA66B\uA66D\uA681\uA683\uA685\uA687\uA689\uA68B\uA68D\uA68F\uA691\uA693\uA695\uA697\uA699\uA69B\uA723\uA725\uA727\uA729\uA72B\uA72D\uA72F-\uA731\uA733\uA735\uA737\uA739\uA73B\uA73D\uA73F\uA741\uA743\uA745\uA747\uA749\uA74B\uA74D\uA74F\uA751\uA753\uA755\uA757\uA759\uA75B\uA75D\uA75F\uA761\uA763\uA765\uA767\uA769\uA76B\uA76D\uA76F\uA771-\uA778\uA77A\uA77C\uA77F\uA781\uA783\uA785\uA787\uA78C\uA78E\uA791\uA793-\uA795\uA797\uA799\uA79B\uA79D\uA79F\uA7A1\uA7A3\uA7A5\uA7A7\uA7A9\uA7AF\uA7B5\uA7B7\uA7B9\uA7BB\uA7BD\uA7BF\uA7C1\uA7C3\uA7C8\uA7CA\uA7D1\uA7D3\uA7D5\uA7D7\uA7D9\uA7F6\uA7FA\uAB30-\uAB5A\uAB60-\uAB68\uAB70-\uABBF\uFB00-\uFB06\uFB13-\uFB17\uFF41-\uFF5A]|\uD801[\uDC28-\uDC4F\uDCD8-\uDCFB\uDD97-\uDDA1\uDDA3-\uDDB1\uDDB3-\uDDB9\uDDBB\uDDBC]|\uD803[\uDCC0-\uDCF2]|\uD806[\uDCC0-\uDCDF]|\uD81B[\uDE60-\uDE7F]|\uD835[\uDC1A-\uDC33\uDC4E-\uDC54\uDC56-\uDC67\uDC82-\uDC9B\uDCB6-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDCCF\uDCEA-\uDD03\uDD1E-\uDD37\uDD52-\uDD6B\uDD86-\uDD9F\uDDBA-\uDDD3\uDDEE-\uDE07\uDE22-\uDE3B\uDE56-\uDE6F\uDE8A-\uDEA5\uDEC2-\uDEDA\uDEDC-\uDEE1\uDEFC-\uDF14\uDF16-\uDF1B\uDF36-\uDF4E\uDF50-\uDF55\uDF70-\uDF88\uDF8A-\uDF8F\uDFAA-\uDFC2\uDFC4-\uDFC9\uDFCB]|\uD837[\uDF00-\uDF09\uDF0B-\uDF1E\uDF25-\uDF2A]|\uD83A[\uDD22-\uDD43])/;
var surrogates=/[\uD800-\uDFFF]/;var punctuation=/[!"'-),-/:;?[-\]_{}\u00A1\u00A7\u00AB\u00B6\u00B7\u00BB\u00BF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B5A-\u1B60\u1B7D\u1B7E\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u201F\u2022-\u2027\u2032-\u203A\u203C-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDEAD\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD83A[\uDD5E\uDD5F]/;
var word=/[\dA-Za-z\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u052F\u0531-\u0556\u0559\u0560-\u0588\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05EF-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u07FD\u0800-\u082D\u0840-\u085B\u0860-\u086A\u0870-\u0887\u0889-\u088E\u0898-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09F4-\u09F9\u09FC\u09FE\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B55-\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71-\u0B77\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BF2\u0C00-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3C-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C5D\u0C60-\u0C63\u0C66-\u0C6F\u0C78-\u0C7E\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDD\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1-\u0CF3\u0D00-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D63\u0D66-\u0D78\u0D7A-\u0D7F\u0D81-\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECE\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F33\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1369-\u137C\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1715\u171F-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u17F0-\u17F9\u180B-\u180D\u180F-\u1819\u1820-\u1878\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19DA\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ACE\u1B00-\u1B4C\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1C90-\u1CBA\u1CBD-\u1CBF\u1CD0-\u1CD2\u1CD4-\u1CFA\u1D00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2070\u2071\u2074-\u2079\u207F-\u2089\u2090-\u209C\u20D0-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2150-\u2189\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u2C00-\u2CE4\u2CEB-\u2CF3\u2CFD\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u3192-\u3195\u31A0-\u31BF\u31F0-\u31FF\u3220-\u3229\u3248-\u324F\u3251-\u325F\u3280-\u3289\u32B1-\u32BF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA672\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7CA\uA7D0\uA7D1\uA7D3\uA7D5-\uA7D9\uA7F2-\uA827\uA82C\uA830-\uA835\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD07-\uDD33\uDD40-\uDD78\uDD8A\uDD8B\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0-\uDEFB\uDF00-\uDF23\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDD70-\uDD7A\uDD7C-\uDD8A\uDD8C-\uDD92\uDD94\uDD95\uDD97-\uDDA1\uDDA3-\uDDB1\uDDB3-\uDDB9\uDDBB\uDDBC\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBA]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC58-\uDC76\uDC79-\uDC9E\uDCA7-\uDCAF\uDCE0-\uDCF2\uDCF4\uDCF5\uDCFB-\uDD1B\uDD20-\uDD39\uDD80-\uDDB7\uDDBC-\uDDCF\uDDD2-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE35\uDE38-\uDE3A\uDE3F-\uDE48\uDE60-\uDE7E\uDE80-\uDE9F\uDEC0-\uDEC7\uDEC9-\uDEE6\uDEEB-\uDEEF\uDF00-\uDF35\uDF40-\uDF55\uDF58-\uDF72\uDF78-\uDF91\uDFA9-\uDFAF]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2\uDCFA-\uDD27\uDD30-\uDD39\uDE60-\uDE7E\uDE80-\uDEA9\uDEAB\uDEAC\uDEB0\uDEB1\uDEFD-\uDF27\uDF30-\uDF54\uDF70-\uDF85\uDFB0-\uDFCB\uDFE0-\uDFF6]|\uD804[\uDC00-\uDC46\uDC52-\uDC75\uDC7F-\uDCBA\uDCC2\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD44-\uDD47\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDC9-\uDDCC\uDDCE-\uDDDA\uDDDC\uDDE1-\uDDF4\uDE00-\uDE11\uDE13-\uDE37\uDE3E-\uDE41\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3B-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC5E-\uDC61\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB8\uDEC0-\uDEC9\uDF00-\uDF1A\uDF1D-\uDF2B\uDF30-\uDF3B\uDF40-\uDF46]|\uD806[\uDC00-\uDC3A\uDCA0-\uDCF2\uDCFF-\uDD06\uDD09\uDD0C-\uDD13\uDD15\uDD16\uDD18-\uDD35\uDD37\uDD38\uDD3B-\uDD43\uDD50-\uDD59\uDDA0-\uDDA7\uDDAA-\uDDD7\uDDDA-\uDDE1\uDDE3\uDDE4\uDE00-\uDE3E\uDE47\uDE50-\uDE99\uDE9D\uDEB0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC6C\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59\uDD60-\uDD65\uDD67\uDD68\uDD6A-\uDD8E\uDD90\uDD91\uDD93-\uDD98\uDDA0-\uDDA9\uDEE0-\uDEF6\uDF00-\uDF10\uDF12-\uDF3A\uDF3E-\uDF42\uDF50-\uDF59\uDFB0\uDFC0-\uDFD4]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|\uD80B[\uDF90-\uDFF0]|[\uD80C\uD81C-\uD820\uD822\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD887][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2F\uDC40-\uDC55]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDE70-\uDEBE\uDEC0-\uDEC9\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF5B-\uDF61\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDE40-\uDE96\uDF00-\uDF4A\uDF4F-\uDF87\uDF8F-\uDF9F\uDFE0\uDFE1\uDFE3\uDFE4\uDFF0\uDFF1]|\uD821[\uDC00-\uDFF7]|\uD823[\uDC00-\uDCD5\uDD00-\uDD08]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00-\uDD22\uDD32\uDD50-\uDD52\uDD55\uDD64-\uDD67\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD833[\uDF00-\uDF2D\uDF30-\uDF46]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44\uDEC0-\uDED3\uDEE0-\uDEF3\uDF60-\uDF78]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD837[\uDF00-\uDF1E\uDF25-\uDF2A]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A\uDC30-\uDC6D\uDC8F\uDD00-\uDD2C\uDD30-\uDD3D\uDD40-\uDD49\uDD4E\uDE90-\uDEAE\uDEC0-\uDEF9]|\uD839[\uDCD0-\uDCF9\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]|\uD83A[\uDC00-\uDCC4\uDCC7-\uDCD6\uDD00-\uDD4B\uDD50-\uDD59]|\uD83B[\uDC71-\uDCAB\uDCAD-\uDCAF\uDCB1-\uDCB4\uDD01-\uDD2D\uDD2F-\uDD3D\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD83C[\uDD00-\uDD0C]|\uD83E[\uDFF0-\uDFF9]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF39\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD888[\uDC00-\uDFAF]|\uDB40[\uDD00-\uDDEF]/;
var whiteSpace=/[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;var mergeAffixSymbol=modifyChildren(function(child,index,parent){if("children"in child&&child.children.length>0&&index>0){const previous2=parent.children[index-
1];const first=child.children[0];const second=child.children[1];if(previous2&&previous2.type==="SentenceNode"&&(first.type==="SymbolNode"||first.type==="Punctua\
tionNode")&&affixSymbol.test(toString(first))){child.children.shift();previous2.children.push(first);if(first.position&&previous2.position){previous2.position.end=
first.position.end}if(second&&second.position&&child.position){child.position.start=second.position.start}return index-1}}});var breakImplicitSentences=modifyChildren(function(child,index,parent){if(child.type!=="SentenceNode"){return}const children=child.children;let position=0;while(++position<
children.length-1){const node=children[position];if(node.type!=="WhiteSpaceNode"||toString(node).split(/\r\n|\r|\n/).length<3){continue}child.children=children.
slice(0,position);const insertion={type:"SentenceNode",children:children.slice(position+1)};const tail=children[position-1];const head=children[position+1];parent.
children.splice(index+1,0,node,insertion);if(child.position&&tail.position&&head.position){const end=child.position.end;child.position.end=tail.position.end;insertion.
position={start:head.position.start,end}}return index+1}});var makeFinalWhiteSpaceSiblings=modifyChildren(function(child,index,parent){if("children"in child){const tail=child.children[child.children.length-1];if(tail&&tail.
type==="WhiteSpaceNode"){child.children.pop();parent.children.splice(index+1,0,tail);const previous2=child.children[child.children.length-1];if(previous2&&previous2.
position&&child.position){child.position.end=previous2.position.end}return index}}});function visitChildren(visitor){return visit;function visit(parent){const children=parent&&parent.children;let index=-1;if(!children){throw new Error("Missing c\
hildren in `parent` for `visit`")}while(++index in children){visitor(children[index],index,parent)}}}var makeInitialWhiteSpaceSiblings=visitChildren(function(child,index,parent){if("children"in child&&child.children){const head=child.children[0];if(head&&head.type===
"WhiteSpaceNode"){child.children.shift();parent.children.splice(index,0,head);const next=child.children[0];if(next&&next.position&&child.position){child.position.
start=next.position.start}}}});var mergeFinalWordSymbol=modifyChildren(function(child,index,parent){if(index>0&&(child.type==="SymbolNode"||child.type==="PunctuationNode")&&toString(child)===
"-"){const children=parent.children;const previous2=children[index-1];const next=children[index+1];if((!next||next.type!=="WordNode")&&previous2&&previous2.type===
"WordNode"){children.splice(index,1);previous2.children.push(child);if(previous2.position&&child.position){previous2.position.end=child.position.end}return index}}});var mergeInitialDigitSentences=modifyChildren(function(child,index,parent){const previous2=parent.children[index-1];if(previous2&&previous2.type==="SentenceNode"&&
child.type==="SentenceNode"){const head=child.children[0];if(head&&head.type==="WordNode"&&digitStart.test(toString(head))){previous2.children.push(...child.children);
parent.children.splice(index,1);if(previous2.position&&child.position){previous2.position.end=child.position.end}return index}}});var mergeInitialLowerCaseLetterSentences=modifyChildren(function(child,index,parent){if(child.type==="SentenceNode"&&index>0){const previous2=parent.children[index-
1];const children=child.children;if(children.length>0&&previous2.type==="SentenceNode"){let position=-1;while(children[++position]){const node=children[position];
if(node.type==="WordNode"){if(!lowerInitial.test(toString(node))){return}previous2.children.push(...children);parent.children.splice(index,1);if(previous2.position&&
child.position){previous2.position.end=child.position.end}return index}if(node.type==="SymbolNode"||node.type==="PunctuationNode"){return}}}}});var mergeInitialWordSymbol=modifyChildren(function(child,index,parent){if(child.type!=="SymbolNode"&&child.type!=="PunctuationNode"||toString(child)!=="&"){return}
const children=parent.children;const next=children[index+1];if(index>0&&children[index-1].type==="WordNode"||!(next&&next.type==="WordNode")){return}children.splice(
index,1);next.children.unshift(child);if(next.position&&child.position){next.position.start=child.position.start}return index-1});var mergeInitialisms=modifyChildren(function(child,index,parent){if(index>0&&child.type==="PunctuationNode"&&toString(child)==="."){const previous2=parent.children[index-
1];if(previous2.type==="WordNode"&&previous2.children&&previous2.children.length!==1&&previous2.children.length%2!==0){let position=previous2.children.length;let isAllDigits=true;
while(previous2.children[--position]){const otherChild=previous2.children[position];const value=toString(otherChild);if(position%2===0){if(value.length>1){return}
if(!numerical.test(value)){isAllDigits=false}}else if(value!=="."){if(position<previous2.children.length-2){break}else{return}}}if(!isAllDigits){parent.children.
splice(index,1);previous2.children.push(child);if(previous2.position&&child.position){previous2.position.end=child.position.end}return index}}}});var mergeInnerWordSymbol=modifyChildren(function(child,index,parent){if(index>0&&(child.type==="SymbolNode"||child.type==="PunctuationNode")){const siblings=parent.
children;const previous2=siblings[index-1];if(previous2&&previous2.type==="WordNode"){let position=index-1;const tokens=[];let queue=[];while(siblings[++position]){
const sibling=siblings[position];if(sibling.type==="WordNode"){tokens.push(...queue,...sibling.children);queue=[]}else if((sibling.type==="SymbolNode"||sibling.
type==="PunctuationNode")&&wordSymbolInner.test(toString(sibling))){queue.push(sibling)}else{break}}if(tokens.length>0){if(queue.length>0){position-=queue.length}
siblings.splice(index,position-index);previous2.children.push(...tokens);const last=tokens[tokens.length-1];if(previous2.position&&last.position){previous2.position.
end=last.position.end}return index}}}});var mergeInnerWordSlash=modifyChildren(function(child,index,parent){const siblings=parent.children;const previous2=siblings[index-1];if(previous2&&previous2.type===
"WordNode"&&(child.type==="SymbolNode"||child.type==="PunctuationNode")&&toString(child)==="/"){const previousValue=toString(previous2);let tail=child;const queue=[
child];let count=1;let nextValue="";const next=siblings[index+1];if(next&&next.type==="WordNode"){nextValue=toString(next);tail=next;queue.push(...next.children);
count++}if(previousValue.length<3&&(!nextValue||nextValue.length<3)){previous2.children.push(...queue);siblings.splice(index,count);if(previous2.position&&tail.
position){previous2.position.end=tail.position.end}return index}}});var mergeNonWordSentences=modifyChildren(function(child,index,parent){if("children"in child){let position=-1;while(child.children[++position]){if(child.children[position].
type==="WordNode"){return}}const previous2=parent.children[index-1];if(previous2&&"children"in previous2){previous2.children.push(...child.children);parent.children.
splice(index,1);if(previous2.position&&child.position){previous2.position.end=child.position.end}return index}const next=parent.children[index+1];if(next&&"chil\
dren"in next){next.children.unshift(...child.children);if(next.position&&child.position){next.position.start=child.position.start}parent.children.splice(index,1)}}});var abbreviationPrefix=new RegExp("^([0-9]{1,3}|[a-z]|al|ca|cap|cca|cent|cf|cit|con|cp|cwt|ead|etc|ff|fl|ibid|id|nem|op|pro|seq|sic|stat|tem|viz)$");var mergePrefixExceptions=modifyChildren(
function(child,index,parent){if("children"in child&&child.children.length>1){const period=child.children[child.children.length-1];if(period&&(period.type==="Pun\
ctuationNode"||period.type==="SymbolNode")&&toString(period)==="."){const node=child.children[child.children.length-2];if(node&&node.type==="WordNode"&&abbreviationPrefix.
test(toString(node).toLowerCase())){node.children.push(period);child.children.pop();if(period.position&&node.position){node.position.end=period.position.end}const next=parent.
children[index+1];if(next&&next.type==="SentenceNode"){child.children.push(...next.children);parent.children.splice(index+1,1);if(next.position&&child.position){
child.position.end=next.position.end}return index-1}}}}});var mergeRemainingFullStops=visitChildren(function(child,_,_parent){if("children"in child){let position=child.children.length;let hasFoundDelimiter=false;while(child.
children[--position]){const grandchild=child.children[position];if(grandchild.type!=="SymbolNode"&&grandchild.type!=="PunctuationNode"){if(grandchild.type==="Wo\
rdNode"){hasFoundDelimiter=true}continue}if(!terminalMarker.test(toString(grandchild))){continue}if(!hasFoundDelimiter){hasFoundDelimiter=true;continue}if(toString(
grandchild)!=="."){continue}const previous2=child.children[position-1];const next=child.children[position+1];if(previous2&&previous2.type==="WordNode"){const nextNext=child.
children[position+2];if(next&&nextNext&&next.type==="WhiteSpaceNode"&&toString(nextNext)==="."){continue}child.children.splice(position,1);previous2.children.push(
grandchild);if(grandchild.position&&previous2.position){previous2.position.end=grandchild.position.end}position--}else if(next&&next.type==="WordNode"){child.children.
splice(position,1);next.children.unshift(grandchild);if(grandchild.position&&next.position){next.position.start=grandchild.position.start}}}}});var removeEmptyNodes=modifyChildren(function(child,index,parent){if("children"in child&&child.children.length===0){parent.children.splice(index,1);return index}});var patchPosition=visitChildren(function(child,index,node){const siblings=node.children;if(child.position&&index<1&&(!node.position||!node.position.start)){patch(
node);node.position.start=child.position.start}if(child.position&&index===siblings.length-1&&(!node.position||!node.position.end)){patch(node);node.position.end=
child.position.end}});function patch(node){if(!node.position){node.position={}}}var ParseLatin=class{constructor(doc,file){const value=file||doc;this.doc=value?String(value):void 0;this.tokenizeRootPlugins=[...this.tokenizeRootPlugins];this.
tokenizeParagraphPlugins=[...this.tokenizeParagraphPlugins];this.tokenizeSentencePlugins=[...this.tokenizeSentencePlugins]}parse(value){return this.tokenizeRoot(
value||this.doc)}tokenizeRoot(value){const paragraph=this.tokenizeParagraph(value);const result={type:"RootNode",children:splitNode(paragraph,"WhiteSpaceNode",newLine)};
let index=-1;while(this.tokenizeRootPlugins[++index]){this.tokenizeRootPlugins[index](result)}return result}tokenizeParagraph(value){const sentence=this.tokenizeSentence(
value);const result={type:"ParagraphNode",children:splitNode(sentence,"PunctuationNode",terminalMarker)};let index=-1;while(this.tokenizeParagraphPlugins[++index]){
this.tokenizeParagraphPlugins[index](result)}return result}tokenizeSentence(value){const children=this.tokenize(value);const result={type:"SentenceNode",children};
let index=-1;while(this.tokenizeSentencePlugins[++index]){this.tokenizeSentencePlugins[index](result)}return result}tokenize(value){const children=[];if(!value){
return children}const currentPoint={line:1,column:1,offset:0};let from=0;let index=0;let start={...currentPoint};let previousType;let previous2;while(index<value.
length){const current=value.charAt(index);const currentType=whiteSpace.test(current)?"WhiteSpaceNode":punctuation.test(current)?"PunctuationNode":word.test(current)?
"WordNode":"SymbolNode";if(from<index&&previousType&&currentType&&!(previousType===currentType&&(previousType==="WordNode"||previousType==="WhiteSpaceNode"||current===
previous2||surrogates.test(current)))){children.push(createNode(previousType,value.slice(from,index)));from=index;start={...currentPoint}}if(current==="\r"||current===
"\n"&&previous2!=="\r"){currentPoint.line++;currentPoint.column=1}else if(current!=="\n"){currentPoint.column++}currentPoint.offset++;previousType=currentType;previous2=
current;index++}if(previousType&&from<index){children.push(createNode(previousType,value.slice(from,index)))}return children;function createNode(type,value2){return type===
"WordNode"?{type:"WordNode",children:[{type:"TextNode",value:value2,position:{start,end:{...currentPoint}}}],position:{start,end:{...currentPoint}}}:{type,value:value2,
position:{start,end:{...currentPoint}}}}}};ParseLatin.prototype.tokenizeSentencePlugins=[mergeInitialWordSymbol,mergeFinalWordSymbol,mergeInnerWordSymbol,mergeInnerWordSlash,
mergeInitialisms,patchPosition];ParseLatin.prototype.tokenizeParagraphPlugins=[mergeNonWordSentences,mergeAffixSymbol,mergeInitialLowerCaseLetterSentences,mergeInitialDigitSentences,
mergePrefixExceptions,mergeAffixExceptions,mergeRemainingFullStops,makeInitialWhiteSpaceSiblings,makeFinalWhiteSpaceSiblings,breakImplicitSentences,removeEmptyNodes,
patchPosition];ParseLatin.prototype.tokenizeRootPlugins=[makeInitialWhiteSpaceSiblings,makeFinalWhiteSpaceSiblings,removeEmptyNodes,patchPosition];function splitNode(node,childType,expression){
const result=[];let index=-1;let start=0;while(++index<node.children.length){const token=node.children[index];if(index===node.children.length-1||token.type===childType&&
expression.test(toString(token))){const parent={type:node.type,children:node.children.slice(start,index+1)};const first=node.children[start];const last=token;if(first.
position&&last.position){parent.position={start:first.position.start,end:last.position.end}}result.push(parent);start=index+1}}return result}var abbreviations=/^(t(?:hurs|bsp|sp)|s(?:e(?:pt|c)|q)|(?:tue|bbl|yd)s|thu|sep|tue|bbl|nov|aug|ju[ln]|(?:ap|h)r|(?:ja|su)n|m(?:ar|on|in)|(?:sa|oc|[kpq])t|g(?:ro|al)|f(?:eb|ri|[lt])|d(?:ec|oz)|wed|l(?:bs|td)|inc?|mi|gr|yd|lb|oz|cu)$/;
var abbreviationsSensitive=/^((?:Northant|Derby|S(?:hrop|taff)|W(?:ark|orc)|L(?:in|ei|an)c|C(?:amb|he)|Trea|York|B(?:uck|e(?:rk|d))|(?:Not|Wil)t|H(?:er|[au]n)t|Glo|Pre)s|Northumb|N(?:or(?:thd|f)|e(?:br|v)|atl)|M(?:(?:essr|as|se)s|i(?:ddx|nn|ch|ss)|ont|lle|s(?:gr|s)|ddx|(?:me|r)s?|a[jn]|ex|gr|o|d|e|s|[tx])?|Heref|P(?:enna|[ahot])|D(?:e(?:rbs|[lv])|r)|Westm|(?:Cali|Pro)f|S(?:a(?:lop|sk)|uff|om|e[cn]|[qrxy])|(?:Bldg|Kan)s?|Here|P(?:enn?|k)|St(?:af)?|W(?:isc|arw|yo)|C(?:umb|olo)|B(?:lvd|rig)|(?:Ok|F)la|(?:Pk|[FH])wy|A(?:r(?:iz|k)|lt?a|tty|m[bd])|(?:Cap|S(?:up|g)|On|Ru|U)t|(?:Ter|Cd|D[ou]|Sn|J)r|(?:Oxo|Co[nr]|Ten|Ke|Ge|Ho)n|Wash|N(?:eb|at)|W(?:is|ar|o)|C(?:al|ol?)|Qu[e\u00E9]|I(?:ll|a)|Tex|G(?:ov|a)|Ind|R(?:te|e[pv]|d)|Ida|(?:Yu|Da)k|(?:Or|Av)e|Ssx|Ok|La|Br|Rt|Id|V[at]|Ky|Lt|F[rt])$/;
var elisionPrefix=/^(ol?)$/;var elisionAffix=/^(t(?:were|(?:wa|i)s)|cause|e[mr]|im|\d\ds?)$/;var apostrophe=/^['’]$/;var ParseEnglish=class extends ParseLatin{};ParseEnglish.prototype.tokenizeSentencePlugins=[visitChildren(mergeEnglishElisionExceptions),
...ParseLatin.prototype.tokenizeSentencePlugins];ParseEnglish.prototype.tokenizeParagraphPlugins=[modifyChildren(mergeEnglishPrefixExceptions),...ParseLatin.prototype.
tokenizeParagraphPlugins];function mergeEnglishPrefixExceptions(sentence,index,paragraph){if("children"in sentence&&sentence.children){const period=sentence.children[sentence.
children.length-1];const word2=sentence.children[sentence.children.length-2];if(period&&period.type==="PunctuationNode"&&toString(period)==="."&&word2&&word2.type===
"WordNode"){const value=toString(word2);if(abbreviations.test(value.toLowerCase())||abbreviationsSensitive.test(value)){word2.children.push(period);sentence.children.
pop();if(period.position&&word2.position){word2.position.end=period.position.end}const next=paragraph.children[index+1];if(next&&next.type==="SentenceNode"){sentence.
children.push(...next.children);paragraph.children.splice(index+1,1);if(next.position&&sentence.position){sentence.position.end=next.position.end}return index-1}}}}}
function mergeEnglishElisionExceptions(child,index,sentence){if(child.type==="PunctuationNode"||child.type==="SymbolNode"){const siblings=sentence.children;const length=siblings.
length;const value=toString(child);if(value==="/"){const sibling=siblings[index-1];if(sibling&&sibling.type==="WordNode"&&toString(sibling).toLowerCase()==="w"){
siblings.splice(index,1);sibling.children.push(child);if(sibling.position&&child.position){sibling.position.end=child.position.end}}}else if(apostrophe.test(value)){
const sibling=siblings[index-1];if(index>2&&index<length-1&&sibling.type==="WordNode"&&siblings[index-2].type==="WhiteSpaceNode"&&siblings[index+1].type==="Whit\
eSpaceNode"&&elisionPrefix.test(toString(sibling).toLowerCase())){siblings.splice(index,1);sibling.children.push(child);if(sibling.position&&child.position){sibling.
position.end=child.position.end}return}if(index!==length-1&&siblings[index+1].type==="WordNode"&&(index===0||siblings[index-1].type!=="WordNode")){const sibling2=siblings[index+
1];const value2=toString(sibling2).toLowerCase();const other=siblings[index+2];if(sibling2.type==="WordNode"&&elisionAffix.test(value2)){siblings.splice(index,1);
sibling2.children.unshift(child);if(sibling2.position&&child.position){sibling2.position.start=child.position.start}}else if(sibling2.type==="WordNode"&&value2===
"n"&&other&&other.type==="PunctuationNode"&&apostrophe.test(toString(other))){siblings.splice(index,1);siblings.splice(index+1,1);sibling2.children.unshift(child);
sibling2.children.push(other);if(sibling2.position){if(child.position){sibling2.position.start=child.position.start}if(other.position){sibling2.position.end=other.
position.end}}}}}}}function retextEnglish(){const self=this;self.parser=parser;function parser(value){const parser2=new ParseEnglish;add(parser2.tokenizeParagraphPlugins,self.data(
"nlcstParagraphExtensions"));add(parser2.tokenizeRootPlugins,self.data("nlcstRootExtensions"));add(parser2.tokenizeSentencePlugins,self.data("nlcstSentenceExten\
sions"));return parser2.parse(value)}}function add(list2,values){if(values)list2.unshift(...values)}function bail(error){if(error){throw error}}var import_extend=__toESM(require_extend(),1);function ok(){}function isPlainObject(value){if(typeof value!=="object"||value===null){return false}const prototype=Object.getPrototypeOf(value);return(prototype===null||prototype===
Object.prototype||Object.getPrototypeOf(prototype)===null)&&!(Symbol.toStringTag in value)&&!(Symbol.iterator in value)}function trough(){const fns=[];const pipeline={run,use};return pipeline;function run(...values){let middlewareIndex=-1;const callback=values.pop();if(typeof callback!==
"function"){throw new TypeError("Expected function as last argument, not "+callback)}next(null,...values);function next(error,...output){const fn=fns[++middlewareIndex];
let index=-1;if(error){callback(error);return}while(++index<values.length){if(output[index]===null||output[index]===void 0){output[index]=values[index]}}values=
output;if(fn){wrap(fn,next)(...output)}else{callback(null,...output)}}}function use(middelware){if(typeof middelware!=="function"){throw new TypeError("Expected\
 `middelware` to be a function, not "+middelware)}fns.push(middelware);return pipeline}}function wrap(middleware,callback){let called;return wrapped;function wrapped(...parameters){
const fnExpectsCallback=middleware.length>parameters.length;let result;if(fnExpectsCallback){parameters.push(done)}try{result=middleware.apply(this,parameters)}catch(error){
const exception=error;if(fnExpectsCallback&&called){throw exception}return done(exception)}if(!fnExpectsCallback){if(result&&result.then&&typeof result.then==="\
function"){result.then(then,done)}else if(result instanceof Error){done(result)}else{then(result)}}}function done(error,...output){if(!called){called=true;callback(
error,...output)}}function then(value){done(null,value)}}var CallableInstance=(function(property){const self=this;const constr=self.constructor;const proto=constr.prototype;const value=proto[property];const apply=function(){
return value.apply(apply,arguments)};Object.setPrototypeOf(apply,proto);return apply});var own2={}.hasOwnProperty;var Processor=class _Processor extends CallableInstance{constructor(){super("copy");this.Compiler=void 0;this.Parser=void 0;this.attachers=
[];this.compiler=void 0;this.freezeIndex=-1;this.frozen=void 0;this.namespace={};this.parser=void 0;this.transformers=trough()}copy(){const destination=new _Processor;
let index=-1;while(++index<this.attachers.length){const attacher=this.attachers[index];destination.use(...attacher)}destination.data((0,import_extend.default)(true,
{},this.namespace));return destination}data(key,value){if(typeof key==="string"){if(arguments.length===2){assertUnfrozen("data",this.frozen);this.namespace[key]=
value;return this}return own2.call(this.namespace,key)&&this.namespace[key]||void 0}if(key){assertUnfrozen("data",this.frozen);this.namespace=key;return this}return this.
namespace}freeze(){if(this.frozen){return this}const self=this;while(++this.freezeIndex<this.attachers.length){const[attacher,...options]=this.attachers[this.freezeIndex];
if(options[0]===false){continue}if(options[0]===true){options[0]=void 0}const transformer=attacher.call(self,...options);if(typeof transformer==="function"){this.
transformers.use(transformer)}}this.frozen=true;this.freezeIndex=Number.POSITIVE_INFINITY;return this}parse(file){this.freeze();const realFile=vfile(file);const parser=this.
parser||this.Parser;assertParser("parse",parser);return parser(String(realFile),realFile)}process(file,done){const self=this;this.freeze();assertParser("process",
this.parser||this.Parser);assertCompiler("process",this.compiler||this.Compiler);return done?executor(void 0,done):new Promise(executor);function executor(resolve,reject){
const realFile=vfile(file);const parseTree=self.parse(realFile);self.run(parseTree,realFile,function(error,tree,file2){if(error||!tree||!file2){return realDone(
error)}const compileTree=tree;const compileResult=self.stringify(compileTree,file2);if(looksLikeAValue(compileResult)){file2.value=compileResult}else{file2.result=
compileResult}realDone(error,file2)});function realDone(error,file2){if(error||!file2){reject(error)}else if(resolve){resolve(file2)}else{ok(done,"`done` is def\
ined if `resolve` is not");done(void 0,file2)}}}}processSync(file){let complete=false;let result;this.freeze();assertParser("processSync",this.parser||this.Parser);
assertCompiler("processSync",this.compiler||this.Compiler);this.process(file,realDone);assertDone("processSync","process",complete);ok(result,"we either bailed \
on an error or have a tree");return result;function realDone(error,file2){complete=true;bail(error);result=file2}}run(tree,file,done){assertNode(tree);this.freeze();
const transformers=this.transformers;if(!done&&typeof file==="function"){done=file;file=void 0}return done?executor(void 0,done):new Promise(executor);function executor(resolve,reject){
ok(typeof file!=="function","`file` can’t be a `done` anymore, we checked");const realFile=vfile(file);transformers.run(tree,realFile,realDone);function realDone(error,outputTree,file2){
const resultingTree=outputTree||tree;if(error){reject(error)}else if(resolve){resolve(resultingTree)}else{ok(done,"`done` is defined if `resolve` is not");done(
void 0,resultingTree,file2)}}}}runSync(tree,file){let complete=false;let result;this.run(tree,file,realDone);assertDone("runSync","run",complete);ok(result,"we \
either bailed on an error or have a tree");return result;function realDone(error,tree2){bail(error);result=tree2;complete=true}}stringify(tree,file){this.freeze();
const realFile=vfile(file);const compiler=this.compiler||this.Compiler;assertCompiler("stringify",compiler);assertNode(tree);return compiler(tree,realFile)}use(value,...parameters){
const attachers=this.attachers;const namespace=this.namespace;assertUnfrozen("use",this.frozen);if(value===null||value===void 0){}else if(typeof value==="functi\
on"){addPlugin(value,parameters)}else if(typeof value==="object"){if(Array.isArray(value)){addList(value)}else{addPreset(value)}}else{throw new TypeError("Expec\
ted usable value, not `"+value+"`")}return this;function add2(value2){if(typeof value2==="function"){addPlugin(value2,[])}else if(typeof value2==="object"){if(Array.
isArray(value2)){const[plugin,...parameters2]=value2;addPlugin(plugin,parameters2)}else{addPreset(value2)}}else{throw new TypeError("Expected usable value, not \
`"+value2+"`")}}function addPreset(result){if(!("plugins"in result)&&!("settings"in result)){throw new Error("Expected usable value but received an empty preset\
, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither")}addList(result.plugins);if(result.settings){
namespace.settings=(0,import_extend.default)(true,namespace.settings,result.settings)}}function addList(plugins){let index=-1;if(plugins===null||plugins===void 0){}else if(Array.
isArray(plugins)){while(++index<plugins.length){const thing=plugins[index];add2(thing)}}else{throw new TypeError("Expected a list of plugins, not `"+plugins+"`")}}
function addPlugin(plugin,parameters2){let index=-1;let entryIndex=-1;while(++index<attachers.length){if(attachers[index][0]===plugin){entryIndex=index;break}}if(entryIndex===
-1){attachers.push([plugin,...parameters2])}else if(parameters2.length>0){let[primary,...rest]=parameters2;const currentPrimary=attachers[entryIndex][1];if(isPlainObject(
currentPrimary)&&isPlainObject(primary)){primary=(0,import_extend.default)(true,currentPrimary,primary)}attachers[entryIndex]=[plugin,primary,...rest]}}}};var unified=new Processor().
freeze();function assertParser(name,value){if(typeof value!=="function"){throw new TypeError("Cannot `"+name+"` without `parser`")}}function assertCompiler(name,value){
if(typeof value!=="function"){throw new TypeError("Cannot `"+name+"` without `compiler`")}}function assertUnfrozen(name,frozen){if(frozen){throw new Error("Cann\
ot call `"+name+"` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.")}}function assertNode(node){if(!isPlainObject(
node)||typeof node.type!=="string"){throw new TypeError("Expected node, got `"+node+"`")}}function assertDone(name,asyncName,complete){if(!complete){throw new Error(
"`"+name+"` finished async. Use `"+asyncName+"` instead")}}function vfile(value){return looksLikeAVFile(value)?value:new VFile(value)}function looksLikeAVFile(value){
return Boolean(value&&typeof value==="object"&&"message"in value&&"messages"in value)}function looksLikeAValue(value){return typeof value==="string"||isUint8Array(
value)}function isUint8Array(value){return Boolean(value&&typeof value==="object"&&"byteLength"in value&&"byteOffset"in value)}var PART_LENGTH=16e3;function parseInParts(text4,parse2){const root={type:"RootNode",children:[]};let from={line:1,column:1,offset:0};for(const part of parts(text4)){
const tree=parse2(part);for(const child of tree.children){if(from.offset>0)shift(child,from);root.children.push(child)}from={line:from.line+(part.match(/\n/g)?.
length??0),column:1,offset:from.offset+part.length}}root.position={start:{line:1,column:1,offset:0},end:endOf(text4,from.line)};return root}function*parts(text4){
let at=0;while(at<text4.length){const gap=text4.indexOf("\n\n",at+PART_LENGTH);const end=gap<0?text4.length:gap+2;yield text4.slice(at,end);at=end}}function shift(node,from){
const{position}=node;if(position)node.position={start:shifted(position.start,from),end:shifted(position.end,from)};if("children"in node)for(const child of node.
children)shift(child,from)}function shifted(point,from){return{line:point.line+from.line-1,column:point.column,offset:(point.offset??0)+from.offset}}function endOf(text4,line2){
return{line:line2,column:text4.length-text4.lastIndexOf("\n"),offset:text4.length}}import{createHash}from"node:crypto";function sentenceAround(text4,start,end){return{start:sentenceStart(text4,start),end:sentenceEnd(text4,end)}}function sentenceStart(text4,from){let at=from;while(at>
0&&!isBoundary(text4,at))at--;return at}function sentenceEnd(text4,from){let at=from;while(at<text4.length&&!isBoundary(text4,at))at++;return at-(/\s*$/.exec(text4.
slice(from,at))?.[0].length??0)}var LONGEST_END=12;var END=/(?<abbreviation>\b(?:mr|mrs|ms|dr|st|prof))?(?<mark>\.{2,}|[.!?…])(?<quote>["”'’]*)[)\]]*\s+$/iu;
var GOES_ON=new RegExp("^(?!i\\b)\\p{Ll}","u");function isBoundary(text4,at){if(!isSpace(text4,at-1)||isSpace(text4,at))return false;if(text4[at-1]===" "&&isSmallLetter(
text4.charCodeAt(at-2)))return false;const last=text4.slice(Math.max(0,at-LONGEST_END),at);if(last.endsWith("\n\n"))return true;if(/[\p{L},] $/u.test(last))return false;
const end=END.exec(last)?.groups;if(!end||end.abbreviation)return false;return end.quote===""&&/^[.!?]$/.test(end.mark??"")||!GOES_ON.test(text4.slice(at,at+2))}
function isSpace(text4,at){const code2=text4.charCodeAt(at);if(code2<128)return code2===32||code2>=9&&code2<=13;return/\s/.test(text4[at]??"")}function isSmallLetter(code2){
return code2>=97&&code2<=122}function wordingKey(rule,actual){return`${rule}\0${evenedOut(actual.trim())}`}function evenedOut(text4){return text4.toLowerCase().replace(/\s+/g," ").replace(/[’‘]/g,
"'").replace(/[“”]/g,'"')}function fingerprint(text4,rule,start,end){const sentence=sentenceAround(text4,start,end);const before=text4.slice(sentence.start,start);const after=text4.slice(
end,sentence.end);const around=`${before}${text4.slice(start,end)}${after}`;return createHash("sha256").update(`${rule}\0${evenedOut(around)}`).digest("hex").
slice(0,16)}function filterDiagnoses(diagnoses,options){const wanted=diagnoses.filter(diagnosis=>!isIgnored(diagnosis,options.ignored)).map(diagnosis=>withSeverity(diagnosis,
options.rules?.[diagnosis.rule.id]));return withoutOverlaps(wanted).filter(diagnosis=>!isDecided(diagnosis,options)).sort(byPlace)}function isDecided({rule,start,
end},{decided,text:text4}){if(!decided)return false;const{wordings,fingerprints}=decided;return wordings.size>0&&wordings.has(wordingKey(rule.id,text4.slice(start,
end)))||fingerprints.size>0&&fingerprints.has(fingerprint(text4,rule.id,start,end))}function isIgnored({rule,start,end},ignored){return ignored.some(range=>start<
range.end&&range.start<end&&(range.rules==="all"||range.rules.includes(rule.id)))}function withSeverity(diagnosis,setting){if(setting==="error"||setting==="warn\
ing"||setting==="suggestion")return{...diagnosis,severity:setting};return diagnosis}function withoutOverlaps(diagnoses){const best=[...diagnoses].sort((a,b)=>rank(
b)-rank(a)||b.confidence-a.confidence||byPlace(a,b));const kept=[];const taken=new Map;for(const diagnosis of best){const cells=cellsOf(diagnosis);if(cells.some(
cell=>taken.get(cell)?.some(other=>clash(diagnosis,other))))continue;kept.push(diagnosis);for(const cell of cells)taken.set(cell,[...taken.get(cell)??[],diagnosis])}
return kept}var CELL=256;function cellsOf(diagnosis){const places=changes(diagnosis);const first=Math.floor((Math.min(...places.map(edit=>edit.start))-1)/CELL);
const last=Math.floor((Math.max(...places.map(edit=>edit.end))+1)/CELL);return Array.from({length:last-first+1},(_,i)=>first+i)}function clash(a,b){return changes(
a).some(x=>changes(b).some(y=>collide(x,y)))}function changes(diagnosis){const edits=diagnosis.suggestions[0]?.edits??[];return edits.length>0?edits:[{start:diagnosis.
start,end:diagnosis.end,text:""}]}function rank(diagnosis){return diagnosis.rule.rank??50}function byPlace(a,b){return a.start-b.start||a.end-b.end||(a.rule.id<
b.rule.id?-1:1)}var ruleModules=async()=>(await import("./all-rules-QPSN2KNP.js")).modules;var loaded;function loadRules(){loaded??=importRules();return loaded}async function importRules(){const modules=await ruleModules();return Object.keys(modules).sort().map(id=>{const rule=modules[id].default;if(rule.definition.id!==
id)throw new TypeError(`rules/${id} defines “${rule.definition.id}”`);return rule})}function summarise(files){const bySeverity={error:0,warning:0,suggestion:0};const byRule={};let words=0;let findings=0;for(const file of files){words+=file.words;
findings+=file.findings.length;for(const finding of file.findings){bySeverity[finding.severity]++;byRule[finding.rule]=(byRule[finding.rule]??0)+1}}return{files:files.
length,words,findings,bySeverity,byRule}}var SegmentBuilder=class{segments=[];#text="";get text(){return this.#text}get length(){return this.#text.length}verbatim(text4,sourceStart){if(text4==="")return;
const last=this.segments.at(-1);const proseStart=this.#text.length;this.#text+=text4;if(last?.verbatim&&last.sourceEnd===sourceStart){this.segments[this.segments.
length-1]={...last,proseEnd:this.#text.length,sourceEnd:sourceStart+text4.length};return}this.#push(proseStart,sourceStart,sourceStart+text4.length,true)}replaced(text4,sourceStart,sourceEnd){
if(text4==="")return;const proseStart=this.#text.length;this.#text+=text4;this.#push(proseStart,sourceStart,sourceEnd,false)}fixed(text4,sourceStart,sourceEnd){
this.replaced(text4,sourceStart,sourceEnd);const last=this.segments.pop();if(last)this.segments.push({...last,fixed:true})}#push(proseStart,sourceStart,sourceEnd,verbatim){
this.segments.push({proseStart,proseEnd:this.#text.length,sourceStart,sourceEnd,verbatim})}};function segmentAt(segments,at){let low=0;let high=segments.length-
1;while(low<high){const middle=low+high>>1;if(segments[middle].proseEnd<=at)low=middle+1;else high=middle}return segments.length===0?-1:low}function sourceRange(segments,start,end){
if(start===end)return insertionPoint(segments,start);const first=segmentAt(segments,start);const last=segmentAt(segments,end-1);if(first<0)return void 0;for(let index=first;index<=
last;index++){if(segments[index]?.fixed)return void 0}for(let index=first;index<last;index++){const here=segments[index];if(here.sourceEnd!==segments[index+1].sourceStart)
return void 0}return coveringRange(segments,start,end)}function coveringRange(segments,start,end){const first=segments[segmentAt(segments,start)];const last=segments[segmentAt(
segments,Math.max(start,end-1))];if(!first||!last)return{start:0,end:0};if(start===end)return insertionPoint(segments,start)??{start:first.sourceStart,end:first.
sourceStart};return{start:first.verbatim?first.sourceStart+start-first.proseStart:first.sourceStart,end:last.verbatim?last.sourceStart+end-last.proseStart:last.
sourceEnd}}function insertionPoint(segments,at){const index=segmentAt(segments,Math.max(0,at-1));if(index<0)return void 0;const segment=segments[index];if(segment.
verbatim){const point2=segment.sourceStart+at-segment.proseStart;return{start:point2,end:point2}}if(at!==segment.proseStart&&at!==segment.proseEnd)return void 0;
const point=at===segment.proseStart?segment.sourceStart:segment.sourceEnd;return{start:point,end:point}}function toSourceEdits(segments,edits){const mapped=[];for(const edit of edits){
const range=sourceRange(segments,edit.start,edit.end);if(!range)return void 0;mapped.push({...range,text:edit.text})}return mapped}async function check(manuscripts,options={}){const lexicon=new StoryLexicon;for(const{prose}of manuscripts)lexicon.add(prose.text);for(const words of options.otherChapters??
[])lexicon.merge(words);const dictionary=dictionaryOf(options);const files=[];for(const[index,manuscript]of manuscripts.entries()){options.onProgress?.(index,manuscripts.
length,manuscript.path);files.push(await checkChapter(manuscript,{...options,lexicon:new RecordingLexicon(lexicon),dictionary}))}return{version:1,files,summary:summarise(
files)}}function dictionaryOf({dictionary}){return new Set([...dictionary??[]].map(word2=>word2.toLowerCase()))}async function checkChapter(manuscript,options){
const settings={...options.rules,...manuscript.rules};const rules=(await loadRules()).filter(rule=>isOn(rule,{rules:settings}));return fileReport(manuscript,await diagnose(
manuscript,rules,{...options,rules:settings}))}function isOn(rule,options){const setting=options.rules?.[rule.definition.id];return rule.definition.optIn?setting!==
void 0&&setting!=="off":setting!=="off"}async function diagnose(manuscript,rules,{lexicon,dictionary,style,decided,rules:settings}){const{prose}=manuscript;const processor=unified().
use(retextEnglish);for(const rule of rules)processor.use(rule);const file=new VFile({path:manuscript.path,value:prose.text});const tree=parseInParts(prose.text,
part=>processor.parse(part));const document3=analyse(tree,prose.text,{italics:prose.italics,lexicon,dictionary,...style?{style}:{}});file.data.bluepencil={document:document3,
diagnoses:[],silent:true};await processor.run(tree,file);return filterDiagnoses(file.data.bluepencil.diagnoses,{text:prose.text,ignored:prose.ignored,...settings?
{rules:settings}:{},...decided?{decided}:{}})}function fileReport(manuscript,diagnoses){const points=location(manuscript.source);const at=offset=>{const point=points.
toPoint(offset);return{line:point?.line??1,column:point?.column??1,offset}};return{path:manuscript.path,format:manuscript.format,words:manuscript.prose.text.match(
/\S+/g)?.length??0,findings:diagnoses.map(diagnosis=>toFinding(manuscript,diagnosis,at))}}function toFinding(manuscript,diagnosis,at){const{prose,source}=manuscript;
const range=coveringRange(prose.segments,diagnosis.start,diagnosis.end);const suggestions=[];for(const suggestion of diagnosis.suggestions){const edits=toSourceEdits(
prose.segments,suggestion.edits);if(edits&&edits.length>0)suggestions.push({...suggestion,edits})}return{rule:diagnosis.rule.id,message:diagnosis.message,why:diagnosis.
why,severity:diagnosis.severity,start:at(range.start),end:at(range.end),actual:source.slice(range.start,range.end),suggestions,confidence:diagnosis.confidence,fingerprint:fingerprint(
prose.text,diagnosis.rule.id,diagnosis.start,diagnosis.end)}}var characterEntities={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",Afr:"𝔄",Agrave:"À",Alpha:"Α",Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",
ApplyFunction:"⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",Backslash:"∖",Barv:"⫧",Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"\
Β",Bfr:"𝔅",Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",COPY:"©",Cacute:"Ć",Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"\
Ç",Ccirc:"Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",CenterDot:"·",Cfr:"ℭ",Chi:"Χ",CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"\
∲",CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",CounterClockwiseContourIntegral:"\
∳",Cross:"⨯",Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",
Del:"∇",Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",DifferentialD:"\
ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",DoubleLeftRightArrow:"\
⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"\
⇑",DoubleUpDownArrow:"⇕",DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"\
⥞",DownLeftVector:"↽",DownLeftVectorBar:"⥖",DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",Downarrow:"\
⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",Emacr:"Ē",EmptySmallSquare:"\
◻",EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",Esim:"⩳",Eta:"Η",Euml:"Ë",Exists:"\
∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",Fouriertrf:"ℱ",Fscr:"ℱ",GJcy:"Ѓ",GT:"\
>",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",GreaterEqual:"≥",GreaterEqualLess:"⋛",GreaterFullEqual:"\
≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",Gscr:"𝒢",Gt:"≫",HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",
HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",HumpDownHump:"≎",HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",
Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",ImaginaryI:"ⅈ",Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"\
⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",Iscr:"ℐ",Itilde:"Ĩ",Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",
KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",Kcedil:"Ķ",Kcy:"К",Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"\
↞",Lcaron:"Ľ",Lcedil:"Ļ",Lcy:"Л",LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",
LeftDownTeeVector:"⥡",LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",LeftTeeArrow:"↤",
LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",LeftUpVector:"↿",LeftUpVectorBar:"\
⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",LessFullEqual:"≦",LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"\
⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"\
⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",
Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"\
​",NegativeThinSpace:"​",NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:"\n",Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:"\
 ",Nopf:"ℕ",Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"\
≯",NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"⩾̸",NotGreaterTilde:"≵",NotHumpDownHump:"\
≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",NotLessEqual:"≰",NotLessGreater:"≸",NotLessLess:"\
≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"\
⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",NotRightTriangleEqual:"⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"\
⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",NotSubsetEqual:"⊈",NotSucceeds:"⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"\
≿̸",NotSuperset:"⊃⃒",NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",
Ntilde:"Ñ",Nu:"Ν",OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"\
“",OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",
PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",PrecedesSlantEqual:"\
≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",Qscr:"𝒬",RBarr:"⤐",
REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",Rcy:"Р",Re:"ℜ",ReverseElement:"∋",ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"\
⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"⇥",RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"\
⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",RightFloor:"⌋",RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"\
⧐",RightTriangleEqual:"⊵",RightUpDownVector:"⥏",RightUpTeeVector:"⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"\
⇒",Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",Scedil:"\
Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",Sopf:"𝕊",Sqrt:"\
√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",SquareUnion:"⊔",Sscr:"𝒮",
Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"⪰",SucceedsSlantEqual:"≽",SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"\
⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"Ћ",TScy:"Ц",Tab:"	",Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"\
∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"≃",TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"\
Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",Ucirc:"Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",
UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",UnionPlus:"⊎",Uogon:"Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"\
↕",UpEquilibrium:"⥮",UpTee:"⊥",UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",
Uscr:"𝒰",Utilde:"Ũ",Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",
VerticalSeparator:"❘",VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"\
𝒲",Xfr:"𝔛",Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"\
Ж",Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"\
∿",acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",andand:"\
⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",angmsdae:"⦬",
angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",ap:"≈",apE:"\
⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",auml:"ä",awconint:"\
∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",barwedge:"⌅",bbrk:"⎵",bbrktbrk:"\
⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",between:"≬",bfr:"𝔟",bigcap:"⋂",
bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"⨆",bigstar:"★",bigtriangledown:"▽",bigtriangleup:"△",biguplus:"⨄",bigvee:"\
⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"▴",blacktriangledown:"▾",blacktriangleleft:"◂",blacktriangleright:"▸",
blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",bnot:"⌐",bopf:"𝕓",bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"\
╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"╧",boxUL:"╝",boxUR:"╚",boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"\
╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",boxdR:"╒",boxdl:"┐",boxdr:"┌",boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",
boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",boxul:"┘",boxur:"└",boxv:"│",boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",
boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"⁏",bsim:"∽",bsime:"⋍",bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"\
•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"⩄",capbrcup:"⩉",capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"\
⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"⩐",cdot:"ċ",cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",
chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"≗",circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"\
Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",cirmid:"⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",
coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",complexes:"ℂ",cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"\
©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",csup:"⫐",csupe:"⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",
cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",cupdot:"⊍",cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",
curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",curvearrowleft:"↶",curvearrowright:"↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"\
⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"\
⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"\
¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",
doteqdot:"≑",dotminus:"∸",dotplus:"∔",dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"⇊",downharpoonleft:"⇃",downharpoonright:"⇂",
drbkarow:"⤐",drcorn:"⌟",drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"\
џ",dzigrarr:"⟿",eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",
eg:"⪚",egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:"\
 ",emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",eqcolon:"\
≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",esdot:"≐",
esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",fallingdotseq:"≒",fcy:"ф",female:"♀",ffilig:"ﬃ",
fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"𝕗",forall:"∀",fork:"⋔",forkv:"⫙",fpartint:"\
⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"\
⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",
gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",gesdoto:"⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"\
𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",gnapprox:"⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"\
⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",gtdot:"⋗",gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"\
⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",gvnE:"≩︀",hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"\
ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",hellip:"…",hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"\
⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",hscr:"𝒽",hslash:"ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"\
⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",ii:"ⅈ",iiiint:"⨌",iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",
image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",in:"∈",incare:"℅",infin:"∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"\
ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",iogon:"į",iopf:"𝕚",iota:"ι",iprod:"⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"\
⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",
jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"\
⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"\
⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"\
❲",lbrace:"{",lbrack:"[",lbrke:"⦋",lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"\
⥧",ldrushar:"⥋",ldsh:"↲",le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",
leftrightarrows:"⇆",leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",
lesdot:"⩿",lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",
lfisht:"⥼",lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",
lltri:"◺",lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"\
⟦",longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",loplus:"\
⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",lrm:"‎",
lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"‚",lstrok:"ł",lt:"<",ltcc:"⪦",ltcir:"⩹",ltdot:"\
⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",lurdshar:"⥊",luruhar:"⥦",lvertneqq:"≨︀",lvnE:"\
≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",mapstoleft:"↤",mapstoup:"↥",marker:"▮",mcomma:"⨩",
mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"⫰",middot:"·",minus:"−",minusb:"⊟",minusd:"∸",minusdu:"\
⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",mu:"μ",multimap:"⊸",mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"\
≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"⇏",nVDash:"⊯",nVdash:"⊮",nabla:"∇",nacute:"ń",nang:"∠⃒",
nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"ℕ",nbsp:" ",nbump:"≎̸",nbumpe:"≏̸",ncap:"⩃",ncaron:"\
ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",nearhk:"⤤",nearr:"↗",nearrow:"↗",nedot:"≐̸",nequiv:"≢",
nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",ngeqq:"≧̸",ngeqslant:"⩾̸",nges:"⩾̸",ngsim:"≵",ngt:"\
≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",nldr:"‥",nle:"≰",nleftarrow:"\
↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"≮",nlsim:"≴",nlt:"≮",nltri:"⋪",nltrie:"⋬",nmid:"∤",nopf:"𝕟",
not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"⋶",notni:"∌",notniva:"∌",notnivb:"⋾",notnivc:"⋽",npar:"∦",
nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯̸",nprec:"⊀",npreceq:"⪯̸",nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",
nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",nscr:"𝓃",nshortmid:"∤",nshortparallel:"∦",nsim:"≁",nsime:"\
≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",nsube:"⊈",nsubset:"⊂⃒",nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"\
⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",nsupseteqq:"⫆̸",ntgl:"≹",ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",
ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"№",numsp:" ",nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",
nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",nvrArr:"⤃",nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"\
⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",ocy:"о",odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"\
⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"∮",olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",
omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",oplus:"⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",
ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",osol:"⊘",otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",
par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",percnt:"%",period:".",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",
phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",planck:"ℏ",planckh:"ℎ",plankv:"ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"\
∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",plustwo:"⨧",pm:"±",pointint:"⨕",popf:"𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"\
⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",
prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",profline:"⌒",profsurf:"⌓",prop:"∝",propto:"∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",
qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",
rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"\
⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",
rbarr:"⤍",rbbrk:"❳",rbrace:"}",rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"\
⥩",rdquo:"”",rdquor:"”",rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",
rharu:"⇀",rharul:"⥬",rho:"ρ",rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"\
⇌",rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",rmoustache:"\
⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",rrarr:"⇉",rsaquo:"\
›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",ruluhar:"⥨",rx:"℞",
sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",scirc:"ŝ",scnE:"⪶",scnap:"⪺",scnsim:"⋩",scpolint:"⨓",
scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"↘",sect:"§",semi:";",seswar:"⤩",setminus:"∖",setmn:"\
∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"∥",shy:"­",sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",
simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"⨤",simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"\
⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"⧄",solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",
spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"⊏",sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",
sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"\
ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",submult:"⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"\
⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",subsub:"⫕",subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"\
⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",sung:"♪",sup1:"¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"\
⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",supmult:"⫂",supnE:"⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"\
⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",supsup:"⫖",swArr:"⇙",swarhk:"⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"\
⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"\
≈",thicksim:"∼",thinsp:" ",thkap:"≈",thksim:"∼",thorn:"þ",tilde:"˜",times:"×",timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",
topbot:"⌶",topcir:"⫱",topf:"𝕥",topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",
triangleq:"≜",triangleright:"▹",trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",
tscy:"ц",tshcy:"ћ",tstrok:"ŧ",twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",
ucirc:"û",ucy:"у",udarr:"⇅",udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"\
⌏",ultri:"◸",umacr:"ū",uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"\
ϒ",upsilon:"υ",upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"\
⇈",uuml:"ü",uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"\
∝",varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"\
⊲",vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"\
⊃⃒",vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"\
∧",wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"\
⟺",xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"\
⨆",xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",
yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"};var own3={}.hasOwnProperty;function decodeNamedCharacterReference(value){return own3.call(characterEntities,value)?characterEntities[value]:false}function splice(list2,start,remove,items){const end=list2.length;let chunkStart=0;let parameters;if(start<0){start=-start>end?0:end+start}else{start=start>end?end:
start}remove=remove>0?remove:0;if(items.length<1e4){parameters=Array.from(items);parameters.unshift(start,remove);list2.splice(...parameters)}else{if(remove)list2.
splice(start,remove);while(chunkStart<items.length){parameters=items.slice(chunkStart,chunkStart+1e4);parameters.unshift(start,0);list2.splice(...parameters);chunkStart+=
1e4;start+=1e4}}}function push(list2,items){if(list2.length>0){splice(list2,list2.length,0,items);return list2}return items}var hasOwnProperty={}.hasOwnProperty;function combineExtensions(extensions){const all={};let index=-1;while(++index<extensions.length){syntaxExtension(all,extensions[index])}
return all}function syntaxExtension(all,extension){let hook;for(hook in extension){const maybe=hasOwnProperty.call(all,hook)?all[hook]:void 0;const left=maybe||
(all[hook]={});const right=extension[hook];let code2;if(right){for(code2 in right){if(!hasOwnProperty.call(left,code2))left[code2]=[];const value=right[code2];constructs(
left[code2],Array.isArray(value)?value:value?[value]:[])}}}}function constructs(existing,list2){let index=-1;const before=[];while(++index<list2.length){;(list2[index].
add==="after"?existing:before).push(list2[index])}splice(existing,0,0,before)}function decodeNumericCharacterReference(value,base){const code2=Number.parseInt(value,base);if(code2<9||code2===11||code2>13&&code2<32||code2>126&&code2<160||code2>
55295&&code2<57344||code2>64975&&code2<65008||(code2&65535)===65535||(code2&65535)===65534||code2>1114111){return"�"}return String.fromCodePoint(code2)}function normalizeIdentifier(value){return value.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}var asciiAlpha=regexCheck(/[A-Za-z]/);var asciiAlphanumeric=regexCheck(/[\dA-Za-z]/);var asciiAtext=regexCheck(/[#-'*+\--9=?A-Z^-~]/);function asciiControl(code2){
return code2!==null&&(code2<32||code2===127)}var asciiDigit=regexCheck(/\d/);var asciiHexDigit=regexCheck(/[\dA-Fa-f]/);var asciiPunctuation=regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2){return code2!==null&&code2<-2}function markdownLineEndingOrSpace(code2){return code2!==null&&(code2<0||code2===32)}function markdownSpace(code2){
return code2===-2||code2===-1||code2===32}var unicodePunctuation=regexCheck(new RegExp("\\p{P}|\\p{S}","u"));var unicodeWhitespace=regexCheck(/\s/);function regexCheck(regex){
return check2;function check2(code2){return code2!==null&&code2>-1&&regex.test(String.fromCharCode(code2))}}function factorySpace(effects,ok2,type,max){const limit=max?max-1:Infinity;let size=0;return start;function start(code2){if(markdownSpace(code2)){effects.enter(
type);return prefix(code2)}return ok2(code2)}function prefix(code2){if(markdownSpace(code2)&&size++<limit){effects.consume(code2);return prefix}effects.exit(type);
return ok2(code2)}}function factorySpaceMinMax(effects,ok2,nok,type,min,max){let size=0;return start;function start(code2){if(max>0&&markdownSpace(code2)){effects.
enter(type);return prefix(code2)}return after(code2)}function prefix(code2){if(markdownSpace(code2)&&size<max){effects.consume(code2);size++;return prefix}effects.
exit(type);return after(code2)}function after(code2){return size>=min?ok2(code2):nok(code2)}}var content={tokenize:initializeContent};function initializeContent(effects){const contentStart=effects.attempt(this.parser.constructs.contentInitial,afterContentStartConstruct,
paragraphInitial);let previous2;return contentStart;function afterContentStartConstruct(code2){if(code2===null){effects.consume(code2);return}effects.enter("lin\
eEnding");effects.consume(code2);effects.exit("lineEnding");return factorySpace(effects,contentStart,"linePrefix")}function paragraphInitial(code2){effects.enter(
"paragraph");return lineStart(code2)}function lineStart(code2){const token=effects.enter("chunkText",{contentType:"text",previous:previous2});if(previous2){previous2.
next=token}previous2=token;return data(code2)}function data(code2){if(code2===null){effects.exit("chunkText");effects.exit("paragraph");effects.consume(code2);return}
if(markdownLineEnding(code2)){effects.consume(code2);effects.exit("chunkText");return lineStart}effects.consume(code2);return data}}var EditMap=class{constructor(){this.index=new Map;this.map=[]}add(index,remove,add2){addImplementation(this,index,remove,add2,false)}addBefore(index,remove,add2){
addImplementation(this,index,remove,add2,true)}consume(events){this.map.sort(function(a,b){return a[0]-b[0]});if(this.map.length===0){return}let index=this.map.
length;const vecs=[];while(index>0){index-=1;vecs.push(events.slice(this.map[index][0]+this.map[index][1]),this.map[index][2]);events.length=this.map[index][0]}
vecs.push(events.slice());events.length=0;let slice=vecs.pop();while(slice){for(const element of slice){events.push(element)}slice=vecs.pop()}this.map.length=0;
this.index.clear()}};function addImplementation(editMap,at,remove,add2,before){if(remove===0&&add2.length===0){return}const existing=editMap.index.get(at);if(existing){
existing[1]+=remove;if(before){add2.push(...existing[2]);existing[2]=add2}else{existing[2].push(...add2)}return}const change=[at,remove,add2];editMap.map.push(change);
editMap.index.set(at,change)}var document={tokenize:initializeDocument};var containerConstruct={tokenize:tokenizeContainer};function initializeDocument(effects){const self=this;const stack=[];
let continued=0;let childFlow;let childToken;let lineStartOffset;return start;function start(code2){if(continued<stack.length){const item=stack[continued];self.
containerState=item[1];return effects.attempt(item[0].continuation,documentContinue,checkNewContainers)(code2)}return checkNewContainers(code2)}function documentContinue(code2){
continued++;if(self.containerState._closeFlow){self.containerState._closeFlow=void 0;if(childFlow){closeFlow()}const indexBeforeExits=self.events.length;let indexBeforeFlow=indexBeforeExits;
let point;while(indexBeforeFlow--){if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type==="chunkFlow"){point=self.events[indexBeforeFlow][1].
end;break}}exitContainers(continued);let index=indexBeforeExits;while(index<self.events.length){self.events[index][1].end={...point};index++}const editMap=new EditMap;
editMap.add(indexBeforeFlow+1,0,self.events.slice(indexBeforeExits));editMap.add(indexBeforeExits,index-indexBeforeExits,[]);editMap.consume(self.events);return checkNewContainers(
code2)}return start(code2)}function checkNewContainers(code2){if(continued===stack.length){if(!childFlow){return documentContinued(code2)}if(childFlow.currentConstruct&&
childFlow.currentConstruct.concrete){return flowStart(code2)}self.interrupt=Boolean(childFlow.currentConstruct&&!childFlow._gfmTableDynamicInterruptHack)}self.containerState=
{};return effects.check(containerConstruct,thereIsANewContainer,thereIsNoNewContainer)(code2)}function thereIsANewContainer(code2){if(childFlow){closeFlow()}exitContainers(
continued);return documentContinued(code2)}function thereIsNoNewContainer(code2){self.parser.lazy[self.now().line]=continued!==stack.length;lineStartOffset=self.
now().offset;return flowStart(code2)}function documentContinued(code2){self.containerState={};return effects.attempt(containerConstruct,containerContinue,flowStart)(
code2)}function containerContinue(code2){continued++;stack.push([self.currentConstruct,self.containerState]);return documentContinued(code2)}function flowStart(code2){
if(code2===null){if(childFlow){closeFlow()}exitContainers(0);effects.consume(code2);return}childFlow=childFlow||self.parser.flow(self.now());effects.enter("chun\
kFlow",{_tokenizer:childFlow,contentType:"flow",previous:childToken});return flowContinue(code2)}function flowContinue(code2){if(code2===null){writeToChild(effects.
exit("chunkFlow"),true);exitContainers(0);effects.consume(code2);return}if(markdownLineEnding(code2)){effects.consume(code2);writeToChild(effects.exit("chunkFlo\
w"));continued=0;self.interrupt=void 0;return start}effects.consume(code2);return flowContinue}function writeToChild(token,endOfFile){const stream=self.sliceStream(
token);if(endOfFile){stream.push(null)}token.previous=childToken;if(childToken){childToken.next=token}childToken=token;childFlow.defineSkip(token.start);childFlow.
write(stream);if(self.parser.lazy[token.start.line]){let index=childFlow.events.length;while(index--){if(childFlow.events[index][1].start.offset<lineStartOffset&&
(!childFlow.events[index][1].end||childFlow.events[index][1].end.offset>lineStartOffset)){return}}const indexBeforeExits=self.events.length;let indexBeforeFlow=indexBeforeExits;
let seen;let point;while(indexBeforeFlow--){if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type==="chunkFlow"){if(seen){point=self.
events[indexBeforeFlow][1].end;break}seen=true}}exitContainers(continued);index=indexBeforeExits;while(index<self.events.length){self.events[index][1].end={...point};
index++}const editMap=new EditMap;editMap.add(indexBeforeFlow+1,0,self.events.slice(indexBeforeExits));editMap.add(indexBeforeExits,index-indexBeforeExits,[]);editMap.
consume(self.events)}}function exitContainers(size){let index=stack.length;while(index-- >size){const entry=stack[index];self.containerState=entry[1];entry[0].exit.
call(self,effects)}stack.length=size}function closeFlow(){childFlow.write([null]);childToken=void 0;childFlow=void 0;self.containerState._closeFlow=void 0}}function tokenizeContainer(effects,ok2,nok){
return factorySpace(effects,effects.attempt(this.parser.constructs.document,ok2,nok),"linePrefix",this.parser.constructs.disable.null.includes("codeIndented")?void 0:
4)}function classifyCharacter(code2){if(code2===null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return 1}if(unicodePunctuation(code2)){return 2}}function resolveAll(constructs2,events,context){const called=[];let index=-1;while(++index<constructs2.length){const resolve=constructs2[index].resolveAll;if(resolve&&
!called.includes(resolve)){events=resolve(events,context);called.push(resolve)}}return events}var attention={name:"attention",resolveAll:resolveAllAttention,tokenize:tokenizeAttention};function resolveAllAttention(events,context){let index=-1;let nextEvents;
while(++index<events.length){if(events[index][0]==="enter"&&events[index][1].type==="attentionSequence"&&events[index][1]._close){let open=index;while(open--){if(events[open][0]===
"exit"&&events[open][1].type==="attentionSequence"&&events[open][1]._open&&context.sliceSerialize(events[open][1]).charCodeAt(0)===context.sliceSerialize(events[index][1]).
charCodeAt(0)){if((events[open][1]._close||events[index][1]._open)&&(events[index][1].end.offset-events[index][1].start.offset)%3&&!((events[open][1].end.offset-
events[open][1].start.offset+events[index][1].end.offset-events[index][1].start.offset)%3)){continue}const use=events[open][1].end.offset-events[open][1].start.
offset>1&&events[index][1].end.offset-events[index][1].start.offset>1?2:1;const start={...events[open][1].end};const end={...events[index][1].start};movePoint(start,
-use);movePoint(end,use);const openingSequence={type:use>1?"strongSequence":"emphasisSequence",start,end:{...events[open][1].end}};const closingSequence={type:use>
1?"strongSequence":"emphasisSequence",start:{...events[index][1].start},end};const text4={type:use>1?"strongText":"emphasisText",start:{...events[open][1].end},
end:{...events[index][1].start}};const group={type:use>1?"strong":"emphasis",start:{...openingSequence.start},end:{...closingSequence.end}};events[open][1].end=
{...openingSequence.start};events[index][1].start={...closingSequence.end};nextEvents=[];if(events[open][1].end.offset-events[open][1].start.offset){nextEvents=
push(nextEvents,[["enter",events[open][1],context],["exit",events[open][1],context]])}nextEvents=push(nextEvents,[["enter",group,context],["enter",openingSequence,
context],["exit",openingSequence,context],["enter",text4,context]]);nextEvents=push(nextEvents,resolveAll(context.parser.constructs.insideSpan.null,events.slice(
open+1,index),context));nextEvents=push(nextEvents,[["exit",text4,context],["enter",closingSequence,context],["exit",closingSequence,context],["exit",group,context]]);
let offset=0;if(events[index][1].end.offset-events[index][1].start.offset){offset=2;nextEvents=push(nextEvents,[["enter",events[index][1],context],["exit",events[index][1],
context]])}splice(events,open-1,index-open+3,nextEvents);index=open+nextEvents.length-offset-2;break}}}}index=-1;while(++index<events.length){if(events[index][1].
type==="attentionSequence"){events[index][1].type="data"}}return events}function tokenizeAttention(effects,ok2){const attentionMarkers2=this.parser.constructs.attentionMarkers.
null;const previous2=this.previous;const before=classifyCharacter(previous2);let marker;return start;function start(code2){marker=code2;effects.enter("attention\
Sequence");return inside(code2)}function inside(code2){if(code2===marker){effects.consume(code2);return inside}const token=effects.exit("attentionSequence");const after=classifyCharacter(
code2);const open=!after||after===2&&before||attentionMarkers2.includes(code2)&&code2!==42&&code2!==95;const close=!before||before===2&&after||attentionMarkers2.
includes(previous2)&&previous2!==42&&previous2!==95;token._open=Boolean(marker===42?open:open&&(before||!close));token._close=Boolean(marker===42?close:close&&(after||
!open));return ok2(code2)}}function movePoint(point,offset){point.column+=offset;point.offset+=offset;point._bufferIndex+=offset}var autolink={name:"autolink",tokenize:tokenizeAutolink};function tokenizeAutolink(effects,ok2,nok){let size=0;return start;function start(code2){effects.enter(
"autolink");effects.enter("autolinkMarker");effects.consume(code2);effects.exit("autolinkMarker");effects.enter("autolinkProtocol");return open}function open(code2){
if(asciiAlpha(code2)){effects.consume(code2);return schemeOrEmailAtext}if(code2===64){return nok(code2)}return emailAtext(code2)}function schemeOrEmailAtext(code2){
if(code2===43||code2===45||code2===46||asciiAlphanumeric(code2)){size=1;return schemeInsideOrEmailAtext(code2)}return emailAtext(code2)}function schemeInsideOrEmailAtext(code2){
if(code2===58){effects.consume(code2);size=0;return urlInside}if((code2===43||code2===45||code2===46||asciiAlphanumeric(code2))&&size++<32){effects.consume(code2);
return schemeInsideOrEmailAtext}size=0;return emailAtext(code2)}function urlInside(code2){if(code2===62){effects.exit("autolinkProtocol");effects.enter("autolin\
kMarker");effects.consume(code2);effects.exit("autolinkMarker");effects.exit("autolink");return ok2}if(code2===null||code2===32||code2===60||asciiControl(code2)){
return nok(code2)}effects.consume(code2);return urlInside}function emailAtext(code2){if(code2===64){effects.consume(code2);return emailAtSignOrDot}if(asciiAtext(
code2)){effects.consume(code2);return emailAtext}return nok(code2)}function emailAtSignOrDot(code2){return asciiAlphanumeric(code2)?emailLabel(code2):nok(code2)}
function emailLabel(code2){if(code2===46){effects.consume(code2);size=0;return emailAtSignOrDot}if(code2===62){effects.exit("autolinkProtocol").type="autolinkEm\
ail";effects.enter("autolinkMarker");effects.consume(code2);effects.exit("autolinkMarker");effects.exit("autolink");return ok2}return emailValue(code2)}function emailValue(code2){
if((code2===45||asciiAlphanumeric(code2))&&size++<63){const next=code2===45?emailValue:emailLabel;effects.consume(code2);return next}return nok(code2)}}var blankLine={partial:true,tokenize:tokenizeBlankLine};function tokenizeBlankLine(effects,ok2,nok){return start;function start(code2){return markdownSpace(code2)?
factorySpace(effects,after,"linePrefix")(code2):after(code2)}function after(code2){return code2===null||markdownLineEnding(code2)?ok2(code2):nok(code2)}}var blockQuote={continuation:{tokenize:tokenizeBlockQuoteContinuation},exit,name:"blockQuote",tokenize:tokenizeBlockQuoteStart};function tokenizeBlockQuoteStart(effects,ok2,nok){
const self=this;return start;function start(code2){if(code2===62){const state=self.containerState;if(!state.open){effects.enter("blockQuote",{_container:true});
state.open=true}effects.enter("blockQuotePrefix");effects.enter("blockQuoteMarker");effects.consume(code2);effects.exit("blockQuoteMarker");return after}return nok(
code2)}function after(code2){if(markdownSpace(code2)){effects.enter("blockQuotePrefixWhitespace");effects.consume(code2);effects.exit("blockQuotePrefixWhitespac\
e");effects.exit("blockQuotePrefix");return ok2}effects.exit("blockQuotePrefix");return ok2(code2)}}function tokenizeBlockQuoteContinuation(effects,ok2,nok){const self=this;
return contStart;function contStart(code2){if(markdownSpace(code2)){return factorySpace(effects,contBefore,"linePrefix",self.parser.constructs.disable.null.includes(
"codeIndented")?void 0:4)(code2)}return contBefore(code2)}function contBefore(code2){return effects.attempt(blockQuote,ok2,nok)(code2)}}function exit(effects){effects.
exit("blockQuote")}var characterEscape={name:"characterEscape",tokenize:tokenizeCharacterEscape};function tokenizeCharacterEscape(effects,ok2,nok){return start;function start(code2){
effects.enter("characterEscape");effects.enter("escapeMarker");effects.consume(code2);effects.exit("escapeMarker");return inside}function inside(code2){if(asciiPunctuation(
code2)){effects.enter("characterEscapeValue");effects.consume(code2);effects.exit("characterEscapeValue");effects.exit("characterEscape");return ok2}return nok(
code2)}}var characterReference={name:"characterReference",tokenize:tokenizeCharacterReference};function tokenizeCharacterReference(effects,ok2,nok){const self=this;let size=0;
let max;let test;return start;function start(code2){effects.enter("characterReference");effects.enter("characterReferenceMarker");effects.consume(code2);effects.
exit("characterReferenceMarker");return open}function open(code2){if(code2===35){effects.enter("characterReferenceMarkerNumeric");effects.consume(code2);effects.
exit("characterReferenceMarkerNumeric");return numeric}effects.enter("characterReferenceValue");max=31;test=asciiAlphanumeric;return value(code2)}function numeric(code2){
if(code2===88||code2===120){effects.enter("characterReferenceMarkerHexadecimal");effects.consume(code2);effects.exit("characterReferenceMarkerHexadecimal");effects.
enter("characterReferenceValue");max=6;test=asciiHexDigit;return value}effects.enter("characterReferenceValue");max=7;test=asciiDigit;return value(code2)}function value(code2){
if(code2===59&&size){const token=effects.exit("characterReferenceValue");if(test===asciiAlphanumeric&&!decodeNamedCharacterReference(self.sliceSerialize(token))){
return nok(code2)}effects.enter("characterReferenceMarker");effects.consume(code2);effects.exit("characterReferenceMarker");effects.exit("characterReference");return ok2}
if(test(code2)&&size++<max){effects.consume(code2);return value}return nok(code2)}}var nonLazyContinuation={partial:true,tokenize:tokenizeNonLazyContinuation};function tokenizeNonLazyContinuation(effects,ok2,nok){const self=this;return start;function start(code2){
if(code2===null){return nok(code2)}effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return after}function after(code2){return self.
parser.lazy[self.now().line]?nok(code2):ok2(code2)}}var codeFenced={concrete:true,name:"codeFenced",tokenize:tokenizeCodeFenced};function tokenizeCodeFenced(effects,ok2,nok){const self=this;const closeStart={partial:true,
tokenize:tokenizeCloseStart};let initialPrefix=0;let sizeOpen=0;let marker;return start;function start(code2){return beforeSequenceOpen(code2)}function beforeSequenceOpen(code2){
const tail=self.events[self.events.length-1];initialPrefix=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],true).length:0;marker=code2;effects.
enter("codeFenced");effects.enter("codeFencedFence");effects.enter("codeFencedFenceSequence");return sequenceOpen(code2)}function sequenceOpen(code2){if(code2===
marker){sizeOpen++;effects.consume(code2);return sequenceOpen}if(sizeOpen<3){return nok(code2)}effects.exit("codeFencedFenceSequence");return markdownSpace(code2)?
factorySpace(effects,infoBefore,"whitespace")(code2):infoBefore(code2)}function infoBefore(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("code\
FencedFence");return self.interrupt?ok2(code2):effects.check(nonLazyContinuation,atNonLazyBreak,after)(code2)}effects.enter("codeFencedFenceInfo");effects.enter(
"chunkString",{contentType:"string"});return info(code2)}function info(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("chunkString");effects.exit(
"codeFencedFenceInfo");return infoBefore(code2)}if(markdownSpace(code2)){effects.exit("chunkString");effects.exit("codeFencedFenceInfo");return factorySpace(effects,
metaBefore,"whitespace")(code2)}if(code2===96&&code2===marker){return nok(code2)}effects.consume(code2);return info}function metaBefore(code2){if(code2===null||
markdownLineEnding(code2)){return infoBefore(code2)}effects.enter("codeFencedFenceMeta");effects.enter("chunkString",{contentType:"string"});return meta(code2)}
function meta(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("chunkString");effects.exit("codeFencedFenceMeta");return infoBefore(code2)}if(code2===
96&&code2===marker){return nok(code2)}effects.consume(code2);return meta}function atNonLazyBreak(code2){return effects.attempt(closeStart,after,contentBefore)(code2)}
function contentBefore(code2){effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return contentStart}function contentStart(code2){return initialPrefix>
0&&markdownSpace(code2)?factorySpace(effects,beforeContentChunk,"linePrefix",initialPrefix+1)(code2):beforeContentChunk(code2)}function beforeContentChunk(code2){
if(code2===null||markdownLineEnding(code2)){return effects.check(nonLazyContinuation,atNonLazyBreak,after)(code2)}effects.enter("codeFlowValue");return contentChunk(
code2)}function contentChunk(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("codeFlowValue");return beforeContentChunk(code2)}effects.consume(code2);
return contentChunk}function after(code2){effects.exit("codeFenced");return ok2(code2)}function tokenizeCloseStart(effects2,ok3,nok2){let size=0;return startBefore;
function startBefore(code2){effects2.enter("lineEnding");effects2.consume(code2);effects2.exit("lineEnding");return start2}function start2(code2){effects2.enter(
"codeFencedFence");return markdownSpace(code2)?factorySpace(effects2,beforeSequenceClose,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?
void 0:4)(code2):beforeSequenceClose(code2)}function beforeSequenceClose(code2){if(code2===marker){effects2.enter("codeFencedFenceSequence");return sequenceClose(
code2)}return nok2(code2)}function sequenceClose(code2){if(code2===marker){size++;effects2.consume(code2);return sequenceClose}if(size>=sizeOpen){effects2.exit(
"codeFencedFenceSequence");return markdownSpace(code2)?factorySpace(effects2,sequenceCloseAfter,"whitespace")(code2):sequenceCloseAfter(code2)}return nok2(code2)}
function sequenceCloseAfter(code2){if(code2===null||markdownLineEnding(code2)){effects2.exit("codeFencedFence");return ok3(code2)}return nok2(code2)}}}var codeIndented={name:"codeIndented",tokenize:tokenizeCodeIndented};var furtherStart={partial:true,tokenize:tokenizeFurtherStart};function tokenizeCodeIndented(effects,ok2,nok){
return start;function start(code2){effects.enter("codeIndented");return factorySpaceMinMax(effects,atBreak,nok,"linePrefix",4,4)(code2)}function atBreak(code2){
if(code2===null){return after(code2)}if(markdownLineEnding(code2)){return effects.attempt(furtherStart,atBreak,after)(code2)}effects.enter("codeFlowValue");return inside(
code2)}function inside(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("codeFlowValue");return atBreak(code2)}effects.consume(code2);return inside}
function after(code2){effects.exit("codeIndented");return ok2(code2)}}function tokenizeFurtherStart(effects,ok2,nok){const self=this;return furtherStart2;function furtherStart2(code2){
if(self.parser.lazy[self.now().line]){return nok(code2)}if(markdownLineEnding(code2)){effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEndin\
g");return furtherStart2}return factorySpaceMinMax(effects,ok2,onNotEnoughPrefix,"linePrefix",4,4)(code2)}function onNotEnoughPrefix(code2){return markdownLineEnding(
code2)?furtherStart2(code2):nok(code2)}}var codeText={name:"codeText",previous,resolve:resolveCodeText,tokenize:tokenizeCodeText};function resolveCodeText(events){let tailExitIndex=events.length-4;let headEnterIndex=3;
let index;let enter;if((events[headEnterIndex][1].type==="lineEnding"||events[headEnterIndex][1].type==="space")&&(events[tailExitIndex][1].type==="lineEnding"||
events[tailExitIndex][1].type==="space")){index=headEnterIndex;while(++index<tailExitIndex){if(events[index][1].type==="codeTextData"){events[headEnterIndex][1].
type="codeTextPadding";events[tailExitIndex][1].type="codeTextPadding";headEnterIndex+=2;tailExitIndex-=2;break}}}index=headEnterIndex-1;tailExitIndex++;while(++index<=
tailExitIndex){if(enter===void 0){if(index!==tailExitIndex&&events[index][1].type!=="lineEnding"){enter=index}}else if(index===tailExitIndex||events[index][1].type===
"lineEnding"){events[enter][1].type="codeTextData";if(index!==enter+2){events[enter][1].end=events[index-1][1].end;events.splice(enter+2,index-enter-2);tailExitIndex-=
index-enter-2;index=enter+2}enter=void 0}}return events}function previous(code2){return code2!==96||this.events[this.events.length-1][1].type==="characterEscape"}
function tokenizeCodeText(effects,ok2,nok){const self=this;let sizeOpen=0;let size;let token;return start;function start(code2){effects.enter("codeText");effects.
enter("codeTextSequence");return sequenceOpen(code2)}function sequenceOpen(code2){if(code2===96){effects.consume(code2);sizeOpen++;return sequenceOpen}effects.exit(
"codeTextSequence");return between(code2)}function between(code2){if(code2===null){return nok(code2)}if(code2===32){effects.enter("space");effects.consume(code2);
effects.exit("space");return between}if(code2===96){token=effects.enter("codeTextSequence");size=0;return sequenceClose(code2)}if(markdownLineEnding(code2)){effects.
enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return between}effects.enter("codeTextData");return data(code2)}function data(code2){if(code2===
null||code2===32||code2===96||markdownLineEnding(code2)){effects.exit("codeTextData");return between(code2)}effects.consume(code2);return data}function sequenceClose(code2){
if(code2===96){effects.consume(code2);size++;return sequenceClose}if(size===sizeOpen){effects.exit("codeTextSequence");effects.exit("codeText");return ok2(code2)}
token.type="codeTextData";return data(code2)}}var SpliceBuffer=class{constructor(initial){this.left=initial?[...initial]:[];this.right=[]}get(index){if(index<0||index>=this.left.length+this.right.length){throw new RangeError(
"Cannot access index `"+index+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`")}if(index<this.left.length)return this.left[index];return this.
right[this.right.length-index+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){this.setCursor(0);return this.right.pop()}slice(start,end){
const stop=end===null||end===void 0?Number.POSITIVE_INFINITY:end;if(stop<this.left.length){return this.left.slice(start,stop)}if(start>this.left.length){return this.
right.slice(this.right.length-stop+this.left.length,this.right.length-start+this.left.length).reverse()}return this.left.slice(start).concat(this.right.slice(this.
right.length-stop+this.left.length).reverse())}splice(start,deleteCount,items){const count=deleteCount||0;this.setCursor(Math.trunc(start));const removed=this.right.
splice(this.right.length-count,Number.POSITIVE_INFINITY);if(items)chunkedPush(this.left,items);return removed.reverse()}pop(){this.setCursor(Number.POSITIVE_INFINITY);
return this.left.pop()}push(item){this.setCursor(Number.POSITIVE_INFINITY);this.left.push(item)}pushMany(items){this.setCursor(Number.POSITIVE_INFINITY);chunkedPush(
this.left,items)}unshift(item){this.setCursor(0);this.right.push(item)}unshiftMany(items){this.setCursor(0);chunkedPush(this.right,items.reverse())}setCursor(n){
if(n===this.left.length||n>this.left.length&&this.right.length===0||n<0&&this.left.length===0)return;if(n<this.left.length){const removed=this.left.splice(n,Number.
POSITIVE_INFINITY);chunkedPush(this.right,removed.reverse())}else{const removed=this.right.splice(this.left.length+this.right.length-n,Number.POSITIVE_INFINITY);
chunkedPush(this.left,removed.reverse())}}};function chunkedPush(list2,right){let chunkStart=0;if(right.length<1e4){list2.push(...right)}else{while(chunkStart<right.
length){list2.push(...right.slice(chunkStart,chunkStart+1e4));chunkStart+=1e4}}}function subtokenize(eventsArray){const jumps={};let index=-1;let event;let lineIndex;let otherIndex;let otherEvent;let parameters;let subevents;let more;const events=new SpliceBuffer(
eventsArray);while(++index<events.length){while(index in jumps){index=jumps[index]}event=events.get(index);if(index&&event[1].type==="chunkFlow"&&events.get(index-
1)[1].type==="listItemPrefix"){subevents=event[1]._tokenizer.events;otherIndex=0;if(otherIndex<subevents.length&&subevents[otherIndex][1].type==="lineEndingBlan\
k"){otherIndex+=2}if(otherIndex<subevents.length&&subevents[otherIndex][1].type==="content"){while(++otherIndex<subevents.length){if(subevents[otherIndex][1].type===
"content"){break}if(subevents[otherIndex][1].type==="chunkText"){subevents[otherIndex][1]._isInFirstContentOfListItem=true;otherIndex++}}}}if(event[0]==="enter"){
if(event[1].contentType){Object.assign(jumps,subcontent(events,index));index=jumps[index];more=true}}else if(event[1]._container){otherIndex=index;lineIndex=void 0;
while(otherIndex--){otherEvent=events.get(otherIndex);if(otherEvent[1].type==="lineEnding"||otherEvent[1].type==="lineEndingBlank"){if(otherEvent[0]==="enter"){
if(lineIndex){events.get(lineIndex)[1].type="lineEndingBlank"}otherEvent[1].type="lineEnding";lineIndex=otherIndex}}else if(otherEvent[1].type==="linePrefix"||otherEvent[1].
type==="listItemIndent"){}else{break}}if(lineIndex){event[1].end={...events.get(lineIndex)[1].start};parameters=events.slice(lineIndex,index);parameters.unshift(
event);events.splice(lineIndex,index-lineIndex+1,parameters)}}}splice(eventsArray,0,Number.POSITIVE_INFINITY,events.slice(0));return!more}function subcontent(events,eventIndex){
const token=events.get(eventIndex)[1];const context=events.get(eventIndex)[2];let startPosition=eventIndex-1;const startPositions=[];let tokenizer=token._tokenizer;
if(!tokenizer){tokenizer=context.parser[token.contentType](token.start);if(token._contentTypeTextTrailing){tokenizer._contentTypeTextTrailing=true}}const childEvents=tokenizer.
events;const jumps=[];const gaps={};let stream;let previous2;let index=-1;let current=token;let adjust=0;let start=0;const breaks=[start];while(current){while(events.
get(++startPosition)[1]!==current){}startPositions.push(startPosition);if(!current._tokenizer){stream=context.sliceStream(current);if(!current.next){stream.push(
null)}if(previous2){tokenizer.defineSkip(current.start)}if(current._isInFirstContentOfListItem){tokenizer._gfmTasklistFirstContentOfListItem=true}tokenizer.write(
stream);if(current._isInFirstContentOfListItem){tokenizer._gfmTasklistFirstContentOfListItem=void 0}}previous2=current;current=current.next}current=token;while(++index<
childEvents.length){if(childEvents[index][0]==="exit"&&childEvents[index-1][0]==="enter"&&childEvents[index][1].type===childEvents[index-1][1].type&&childEvents[index][1].
start.line!==childEvents[index][1].end.line){start=index+1;breaks.push(start);current._tokenizer=void 0;current.previous=void 0;current=current.next}}tokenizer.
events=[];if(current){current._tokenizer=void 0;current.previous=void 0}else{breaks.pop()}index=breaks.length;while(index--){const slice=childEvents.slice(breaks[index],
breaks[index+1]);const start2=startPositions.pop();jumps.push([start2,start2+slice.length-1]);events.splice(start2,2,slice)}jumps.reverse();index=-1;while(++index<
jumps.length){gaps[adjust+jumps[index][0]]=adjust+jumps[index][1];adjust+=jumps[index][1]-jumps[index][0]-1}return gaps}var content2={resolve:resolveContent,tokenize:tokenizeContent};var continuationConstruct={partial:true,tokenize:tokenizeContinuation};function resolveContent(events){
subtokenize(events);return events}function tokenizeContent(effects,ok2){let previous2;return chunkStart;function chunkStart(code2){effects.enter("content");previous2=
effects.enter("chunkContent",{contentType:"content"});return chunkInside(code2)}function chunkInside(code2){if(code2===null){return contentEnd(code2)}if(markdownLineEnding(
code2)){return effects.check(continuationConstruct,contentContinue,contentEnd)(code2)}effects.consume(code2);return chunkInside}function contentEnd(code2){effects.
exit("chunkContent");effects.exit("content");return ok2(code2)}function contentContinue(code2){effects.consume(code2);effects.exit("chunkContent");previous2.next=
effects.enter("chunkContent",{contentType:"content",previous:previous2});previous2=previous2.next;return chunkInside}}function tokenizeContinuation(effects,ok2,nok){
const self=this;return startLookahead;function startLookahead(code2){effects.exit("chunkContent");effects.enter("lineEnding");effects.consume(code2);effects.exit(
"lineEnding");return factorySpace(effects,prefixed,"linePrefix")}function prefixed(code2){if(code2===null||markdownLineEnding(code2)){return nok(code2)}const tail=self.
events[self.events.length-1];if(!self.parser.constructs.disable.null.includes("codeIndented")&&tail&&tail[1].type==="linePrefix"&&tail[2].sliceSerialize(tail[1],
true).length>=4){return ok2(code2)}return effects.interrupt(self.parser.constructs.flow,nok,ok2)(code2)}}function factoryDestination(effects,ok2,nok,type,literalType,literalMarkerType,rawType,stringType,max){const limit=max||Number.POSITIVE_INFINITY;let balance=0;return start;
function start(code2){if(code2===60){effects.enter(type);effects.enter(literalType);effects.enter(literalMarkerType);effects.consume(code2);effects.exit(literalMarkerType);
return enclosedBefore}if(code2===null||code2===32||code2===41||asciiControl(code2)){return nok(code2)}effects.enter(type);effects.enter(rawType);effects.enter(stringType);
effects.enter("chunkString",{contentType:"string"});return raw(code2)}function enclosedBefore(code2){if(code2===62){effects.enter(literalMarkerType);effects.consume(
code2);effects.exit(literalMarkerType);effects.exit(literalType);effects.exit(type);return ok2}effects.enter(stringType);effects.enter("chunkString",{contentType:"\
string"});return enclosed(code2)}function enclosed(code2){if(code2===62){effects.exit("chunkString");effects.exit(stringType);return enclosedBefore(code2)}if(code2===
null||code2===60||markdownLineEnding(code2)){return nok(code2)}effects.consume(code2);return code2===92?enclosedEscape:enclosed}function enclosedEscape(code2){if(code2===
60||code2===62||code2===92){effects.consume(code2);return enclosed}return enclosed(code2)}function raw(code2){if(!balance&&(code2===null||code2===41||markdownLineEndingOrSpace(
code2))){effects.exit("chunkString");effects.exit(stringType);effects.exit(rawType);effects.exit(type);return ok2(code2)}if(balance<limit&&code2===40){effects.consume(
code2);balance++;return raw}if(code2===41){effects.consume(code2);balance--;return raw}if(code2===null||code2===32||code2===40||asciiControl(code2)){return nok(
code2)}effects.consume(code2);return code2===92?rawEscape:raw}function rawEscape(code2){if(code2===40||code2===41||code2===92){effects.consume(code2);return raw}
return raw(code2)}}function factoryLabel(effects,ok2,nok,type,markerType,stringType){const self=this;let size=0;let seen;return start;function start(code2){effects.enter(type);effects.
enter(markerType);effects.consume(code2);effects.exit(markerType);effects.enter(stringType);return atBreak}function atBreak(code2){if(size>999||code2===null||code2===
91||code2===93&&!seen||code2===94&&!size&&"_hiddenFootnoteSupport"in self.parser.constructs){return nok(code2)}if(code2===93){effects.exit(stringType);effects.enter(
markerType);effects.consume(code2);effects.exit(markerType);effects.exit(type);return ok2}if(markdownLineEnding(code2)){effects.enter("lineEnding");effects.consume(
code2);effects.exit("lineEnding");return atBreak}effects.enter("chunkString",{contentType:"string"});return labelInside(code2)}function labelInside(code2){if(code2===
null||code2===91||code2===93||markdownLineEnding(code2)||size++>999){effects.exit("chunkString");return atBreak(code2)}effects.consume(code2);if(!seen)seen=!markdownSpace(
code2);return code2===92?labelEscape:labelInside}function labelEscape(code2){if(code2===91||code2===92||code2===93){effects.consume(code2);size++;return labelInside}
return labelInside(code2)}}function factoryTitle(effects,ok2,nok,type,markerType,stringType){let marker;return start;function start(code2){if(code2===34||code2===39||code2===40){effects.enter(
type);effects.enter(markerType);effects.consume(code2);effects.exit(markerType);marker=code2===40?41:code2;return begin}return nok(code2)}function begin(code2){
if(code2===marker){effects.enter(markerType);effects.consume(code2);effects.exit(markerType);effects.exit(type);return ok2}effects.enter(stringType);return atBreak(
code2)}function atBreak(code2){if(code2===marker){effects.exit(stringType);return begin(marker)}if(code2===null){return nok(code2)}if(markdownLineEnding(code2)){
effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return factorySpace(effects,atBreak,"linePrefix")}effects.enter("chunkString",{contentType:"\
string"});return inside(code2)}function inside(code2){if(code2===marker||code2===null||markdownLineEnding(code2)){effects.exit("chunkString");return atBreak(code2)}
effects.consume(code2);return code2===92?escape:inside}function escape(code2){if(code2===marker||code2===92){effects.consume(code2);return inside}return inside(
code2)}}function factoryWhitespace(effects,ok2){let seen;return start;function start(code2){if(markdownLineEnding(code2)){effects.enter("lineEnding");effects.consume(code2);
effects.exit("lineEnding");seen=true;return start}if(markdownSpace(code2)){return factorySpace(effects,start,seen?"linePrefix":"lineSuffix")(code2)}return ok2(code2)}}var definition={name:"definition",tokenize:tokenizeDefinition};var titleBefore={partial:true,tokenize:tokenizeTitleBefore};function tokenizeDefinition(effects,ok2,nok){
const self=this;let identifier;return start;function start(code2){effects.enter("definition");return before(code2)}function before(code2){return factoryLabel.call(
self,effects,labelAfter,nok,"definitionLabel","definitionLabelMarker","definitionLabelString")(code2)}function labelAfter(code2){identifier=normalizeIdentifier(
self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1));if(code2===58){effects.enter("definitionMarker");effects.consume(code2);effects.exit("def\
initionMarker");return markerAfter}return nok(code2)}function markerAfter(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,destinationBefore)(
code2):destinationBefore(code2)}function destinationBefore(code2){return factoryDestination(effects,destinationAfter,nok,"definitionDestination","definitionDest\
inationLiteral","definitionDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(code2)}function destinationAfter(code2){return effects.
attempt(titleBefore,after,after)(code2)}function after(code2){return markdownSpace(code2)?factorySpace(effects,afterWhitespace,"whitespace")(code2):afterWhitespace(
code2)}function afterWhitespace(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("definition");self.parser.defined.push(identifier);return ok2(code2)}
return nok(code2)}}function tokenizeTitleBefore(effects,ok2,nok){return titleBefore2;function titleBefore2(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(
effects,beforeMarker)(code2):nok(code2)}function beforeMarker(code2){return factoryTitle(effects,titleAfter,nok,"definitionTitle","definitionTitleMarker","defin\
itionTitleString")(code2)}function titleAfter(code2){return markdownSpace(code2)?factorySpace(effects,titleAfterOptionalWhitespace,"whitespace")(code2):titleAfterOptionalWhitespace(
code2)}function titleAfterOptionalWhitespace(code2){return code2===null||markdownLineEnding(code2)?ok2(code2):nok(code2)}}var hardBreakEscape={name:"hardBreakEscape",tokenize:tokenizeHardBreakEscape};function tokenizeHardBreakEscape(effects,ok2,nok){return start;function start(code2){
effects.enter("hardBreakEscape");effects.consume(code2);return after}function after(code2){if(markdownLineEnding(code2)){effects.exit("hardBreakEscape");return ok2(
code2)}return nok(code2)}}var headingAtx={name:"headingAtx",resolve:resolveHeadingAtx,tokenize:tokenizeHeadingAtx};function resolveHeadingAtx(events,context){let contentEnd=events.length-
2;let contentStart=3;if(events[contentStart][1].type==="whitespace"){contentStart+=2}if(contentEnd-2>contentStart&&events[contentEnd][1].type==="whitespace"){contentEnd-=
2}if(events[contentEnd][1].type==="atxHeadingSequence"&&(contentStart===contentEnd-1||contentEnd-4>contentStart&&events[contentEnd-2][1].type==="whitespace")){contentEnd-=
contentStart+1===contentEnd?2:4}if(contentEnd>contentStart){const content3={type:"atxHeadingText",start:events[contentStart][1].start,end:events[contentEnd][1].
end};const text4={type:"chunkText",start:events[contentStart][1].start,end:events[contentEnd][1].end,contentType:"text"};splice(events,contentStart,contentEnd-contentStart+
1,[["enter",content3,context],["enter",text4,context],["exit",text4,context],["exit",content3,context]])}return events}function tokenizeHeadingAtx(effects,ok2,nok){
let size=0;return start;function start(code2){effects.enter("atxHeading");return before(code2)}function before(code2){effects.enter("atxHeadingSequence");return sequenceOpen(
code2)}function sequenceOpen(code2){if(code2===35&&size++<6){effects.consume(code2);return sequenceOpen}if(code2===null||markdownLineEndingOrSpace(code2)){effects.
exit("atxHeadingSequence");return atBreak(code2)}return nok(code2)}function atBreak(code2){if(code2===35){effects.enter("atxHeadingSequence");return sequenceFurther(
code2)}if(code2===null||markdownLineEnding(code2)){effects.exit("atxHeading");return ok2(code2)}if(markdownSpace(code2)){return factorySpace(effects,atBreak,"wh\
itespace")(code2)}effects.enter("atxHeadingText");return data(code2)}function sequenceFurther(code2){if(code2===35){effects.consume(code2);return sequenceFurther}
effects.exit("atxHeadingSequence");return atBreak(code2)}function data(code2){if(code2===null||code2===35||markdownLineEndingOrSpace(code2)){effects.exit("atxHe\
adingText");return atBreak(code2)}effects.consume(code2);return data}}var htmlBlockNames=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","d\
l","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","li\
nk","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title",
"tr","track","ul"];var htmlRawNames=["pre","script","style","textarea"];var htmlFlow={concrete:true,name:"htmlFlow",resolveTo:resolveToHtmlFlow,tokenize:tokenizeHtmlFlow};var blankLineBefore={partial:true,tokenize:tokenizeBlankLineBefore};
function resolveToHtmlFlow(events){let index=events.length;while(index--){if(events[index][0]==="enter"&&events[index][1].type==="htmlFlow"){break}}if(index>1&&
events[index-2][1].type==="linePrefix"){events[index][1].start=events[index-2][1].start;events[index+1][1].start=events[index-2][1].start;events.splice(index-2,
2)}return events}function tokenizeHtmlFlow(effects,ok2,nok){const self=this;let marker;let closingTag;let buffer;let index;let markerB;return start;function start(code2){
return before(code2)}function before(code2){effects.enter("htmlFlow");effects.enter("htmlFlowData");effects.consume(code2);return open}function open(code2){if(code2===
33){effects.consume(code2);return declarationOpen}if(code2===47){effects.consume(code2);closingTag=true;return tagCloseStart}if(code2===63){effects.consume(code2);
marker=3;return self.interrupt?ok2:continuationDeclarationInside}if(asciiAlpha(code2)){effects.consume(code2);buffer=String.fromCharCode(code2);return tagName}return nok(
code2)}function declarationOpen(code2){if(code2===45){effects.consume(code2);marker=2;return commentOpenInside}if(code2===91){effects.consume(code2);marker=5;index=
0;return cdataOpenInside}if(asciiAlpha(code2)){effects.consume(code2);marker=4;return self.interrupt?ok2:continuationDeclarationInside}return nok(code2)}function commentOpenInside(code2){
if(code2===45){effects.consume(code2);return self.interrupt?ok2:continuationDeclarationInside}return nok(code2)}function cdataOpenInside(code2){const value="CDA\
TA[";if(code2===value.charCodeAt(index++)){effects.consume(code2);if(index===value.length){return self.interrupt?ok2:continuation}return cdataOpenInside}return nok(
code2)}function tagCloseStart(code2){if(asciiAlpha(code2)){effects.consume(code2);buffer=String.fromCharCode(code2);return tagName}return nok(code2)}function tagName(code2){
if(code2===null||code2===47||code2===62||markdownLineEndingOrSpace(code2)){const slash=code2===47;const name=buffer.toLowerCase();if(!slash&&!closingTag&&htmlRawNames.
includes(name)){marker=1;return self.interrupt?ok2(code2):continuation(code2)}if(htmlBlockNames.includes(buffer.toLowerCase())){marker=6;if(slash){effects.consume(
code2);return basicSelfClosing}return self.interrupt?ok2(code2):continuation(code2)}marker=7;return self.interrupt&&!self.parser.lazy[self.now().line]?nok(code2):
closingTag?completeClosingTagAfter(code2):completeAttributeNameBefore(code2)}if(code2===45||asciiAlphanumeric(code2)){effects.consume(code2);buffer+=String.fromCharCode(
code2);return tagName}return nok(code2)}function basicSelfClosing(code2){if(code2===62){effects.consume(code2);return self.interrupt?ok2:continuation}return nok(
code2)}function completeClosingTagAfter(code2){if(markdownSpace(code2)){effects.consume(code2);return completeClosingTagAfter}return completeEnd(code2)}function completeAttributeNameBefore(code2){
if(code2===47){effects.consume(code2);return completeEnd}if(code2===58||code2===95||asciiAlpha(code2)){effects.consume(code2);return completeAttributeName}if(markdownSpace(
code2)){effects.consume(code2);return completeAttributeNameBefore}return completeEnd(code2)}function completeAttributeName(code2){if(code2===45||code2===46||code2===
58||code2===95||asciiAlphanumeric(code2)){effects.consume(code2);return completeAttributeName}return completeAttributeNameAfter(code2)}function completeAttributeNameAfter(code2){
if(code2===61){effects.consume(code2);return completeAttributeValueBefore}if(markdownSpace(code2)){effects.consume(code2);return completeAttributeNameAfter}return completeAttributeNameBefore(
code2)}function completeAttributeValueBefore(code2){if(code2===null||code2===60||code2===61||code2===62||code2===96){return nok(code2)}if(code2===34||code2===39){
effects.consume(code2);markerB=code2;return completeAttributeValueQuoted}if(markdownSpace(code2)){effects.consume(code2);return completeAttributeValueBefore}return completeAttributeValueUnquoted(
code2)}function completeAttributeValueQuoted(code2){if(code2===markerB){effects.consume(code2);markerB=null;return completeAttributeValueQuotedAfter}if(code2===
null||markdownLineEnding(code2)){return nok(code2)}effects.consume(code2);return completeAttributeValueQuoted}function completeAttributeValueUnquoted(code2){if(code2===
null||code2===34||code2===39||code2===47||code2===60||code2===61||code2===62||code2===96||markdownLineEndingOrSpace(code2)){return completeAttributeNameAfter(code2)}
effects.consume(code2);return completeAttributeValueUnquoted}function completeAttributeValueQuotedAfter(code2){if(code2===47||code2===62||markdownSpace(code2)){
return completeAttributeNameBefore(code2)}return nok(code2)}function completeEnd(code2){if(code2===62){effects.consume(code2);return completeAfter}return nok(code2)}
function completeAfter(code2){if(code2===null||markdownLineEnding(code2)){return continuation(code2)}if(markdownSpace(code2)){effects.consume(code2);return completeAfter}
return nok(code2)}function continuation(code2){if(code2===45&&marker===2){effects.consume(code2);return continuationCommentInside}if(code2===60&&marker===1){effects.
consume(code2);return continuationRawTagOpen}if(code2===62&&marker===4){effects.consume(code2);return continuationClose}if(code2===63&&marker===3){effects.consume(
code2);return continuationDeclarationInside}if(code2===93&&marker===5){effects.consume(code2);return continuationCdataInside}if(markdownLineEnding(code2)&&(marker===
6||marker===7)){effects.exit("htmlFlowData");return effects.check(blankLineBefore,continuationAfter,continuationStart)(code2)}if(code2===null||markdownLineEnding(
code2)){effects.exit("htmlFlowData");return continuationStart(code2)}effects.consume(code2);return continuation}function continuationStart(code2){return effects.
check(nonLazyContinuation,continuationStartNonLazy,continuationAfter)(code2)}function continuationStartNonLazy(code2){effects.enter("lineEnding");effects.consume(
code2);effects.exit("lineEnding");return continuationBefore}function continuationBefore(code2){if(code2===null||markdownLineEnding(code2)){return continuationStart(
code2)}effects.enter("htmlFlowData");return continuation(code2)}function continuationCommentInside(code2){if(code2===45){effects.consume(code2);return continuationDeclarationInside}
return continuation(code2)}function continuationRawTagOpen(code2){if(code2===47){effects.consume(code2);buffer="";return continuationRawEndTag}return continuation(
code2)}function continuationRawEndTag(code2){if(code2===62){const name=buffer.toLowerCase();if(htmlRawNames.includes(name)){effects.consume(code2);return continuationClose}
return continuation(code2)}if(asciiAlpha(code2)&&buffer.length<8){effects.consume(code2);buffer+=String.fromCharCode(code2);return continuationRawEndTag}return continuation(
code2)}function continuationCdataInside(code2){if(code2===93){effects.consume(code2);return continuationDeclarationInside}return continuation(code2)}function continuationDeclarationInside(code2){
if(code2===62){effects.consume(code2);return continuationClose}if(code2===45&&marker===2){effects.consume(code2);return continuationDeclarationInside}return continuation(
code2)}function continuationClose(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("htmlFlowData");return continuationAfter(code2)}effects.consume(
code2);return continuationClose}function continuationAfter(code2){effects.exit("htmlFlow");return ok2(code2)}}function tokenizeBlankLineBefore(effects,ok2,nok){
return start;function start(code2){effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return effects.attempt(blankLine,ok2,nok)}}var htmlText={name:"htmlText",tokenize:tokenizeHtmlText};function tokenizeHtmlText(effects,ok2,nok){const self=this;let marker;let index;let returnState;return start;
function start(code2){effects.enter("htmlText");effects.enter("htmlTextData");effects.consume(code2);return open}function open(code2){if(code2===33){effects.consume(
code2);return declarationOpen}if(code2===47){effects.consume(code2);return tagCloseStart}if(code2===63){effects.consume(code2);return instruction}if(asciiAlpha(
code2)){effects.consume(code2);return tagOpen}return nok(code2)}function declarationOpen(code2){if(code2===45){effects.consume(code2);return commentOpenInside}if(code2===
91){effects.consume(code2);index=0;return cdataOpenInside}if(asciiAlpha(code2)){effects.consume(code2);return declaration}return nok(code2)}function commentOpenInside(code2){
if(code2===45){effects.consume(code2);return commentEnd}return nok(code2)}function comment(code2){if(code2===null){return nok(code2)}if(code2===45){effects.consume(
code2);return commentClose}if(markdownLineEnding(code2)){returnState=comment;return lineEndingBefore(code2)}effects.consume(code2);return comment}function commentClose(code2){
if(code2===45){effects.consume(code2);return commentEnd}return comment(code2)}function commentEnd(code2){return code2===62?end(code2):code2===45?commentClose(code2):
comment(code2)}function cdataOpenInside(code2){const value="CDATA[";if(code2===value.charCodeAt(index++)){effects.consume(code2);return index===value.length?cdata:
cdataOpenInside}return nok(code2)}function cdata(code2){if(code2===null){return nok(code2)}if(code2===93){effects.consume(code2);return cdataClose}if(markdownLineEnding(
code2)){returnState=cdata;return lineEndingBefore(code2)}effects.consume(code2);return cdata}function cdataClose(code2){if(code2===93){effects.consume(code2);return cdataEnd}
return cdata(code2)}function cdataEnd(code2){if(code2===62){return end(code2)}if(code2===93){effects.consume(code2);return cdataEnd}return cdata(code2)}function declaration(code2){
if(code2===null||code2===62){return end(code2)}if(markdownLineEnding(code2)){returnState=declaration;return lineEndingBefore(code2)}effects.consume(code2);return declaration}
function instruction(code2){if(code2===null){return nok(code2)}if(code2===63){effects.consume(code2);return instructionClose}if(markdownLineEnding(code2)){returnState=
instruction;return lineEndingBefore(code2)}effects.consume(code2);return instruction}function instructionClose(code2){return code2===62?end(code2):instruction(code2)}
function tagCloseStart(code2){if(asciiAlpha(code2)){effects.consume(code2);return tagClose}return nok(code2)}function tagClose(code2){if(code2===45||asciiAlphanumeric(
code2)){effects.consume(code2);return tagClose}return tagCloseBetween(code2)}function tagCloseBetween(code2){if(markdownLineEnding(code2)){returnState=tagCloseBetween;
return lineEndingBefore(code2)}if(markdownSpace(code2)){effects.consume(code2);return tagCloseBetween}return end(code2)}function tagOpen(code2){if(code2===45||asciiAlphanumeric(
code2)){effects.consume(code2);return tagOpen}if(code2===47||code2===62||markdownLineEndingOrSpace(code2)){return tagOpenBetween(code2)}return nok(code2)}function tagOpenBetween(code2){
if(code2===47){effects.consume(code2);return end}if(code2===58||code2===95||asciiAlpha(code2)){effects.consume(code2);return tagOpenAttributeName}if(markdownLineEnding(
code2)){returnState=tagOpenBetween;return lineEndingBefore(code2)}if(markdownSpace(code2)){effects.consume(code2);return tagOpenBetween}return end(code2)}function tagOpenAttributeName(code2){
if(code2===45||code2===46||code2===58||code2===95||asciiAlphanumeric(code2)){effects.consume(code2);return tagOpenAttributeName}return tagOpenAttributeNameAfter(
code2)}function tagOpenAttributeNameAfter(code2){if(code2===61){effects.consume(code2);return tagOpenAttributeValueBefore}if(markdownLineEnding(code2)){returnState=
tagOpenAttributeNameAfter;return lineEndingBefore(code2)}if(markdownSpace(code2)){effects.consume(code2);return tagOpenAttributeNameAfter}return tagOpenBetween(
code2)}function tagOpenAttributeValueBefore(code2){if(code2===null||code2===60||code2===61||code2===62||code2===96){return nok(code2)}if(code2===34||code2===39){
effects.consume(code2);marker=code2;return tagOpenAttributeValueQuoted}if(markdownLineEnding(code2)){returnState=tagOpenAttributeValueBefore;return lineEndingBefore(
code2)}if(markdownSpace(code2)){effects.consume(code2);return tagOpenAttributeValueBefore}effects.consume(code2);return tagOpenAttributeValueUnquoted}function tagOpenAttributeValueQuoted(code2){
if(code2===marker){effects.consume(code2);marker=void 0;return tagOpenAttributeValueQuotedAfter}if(code2===null){return nok(code2)}if(markdownLineEnding(code2)){
returnState=tagOpenAttributeValueQuoted;return lineEndingBefore(code2)}effects.consume(code2);return tagOpenAttributeValueQuoted}function tagOpenAttributeValueUnquoted(code2){
if(code2===null||code2===34||code2===39||code2===60||code2===61||code2===96){return nok(code2)}if(code2===47||code2===62||markdownLineEndingOrSpace(code2)){return tagOpenBetween(
code2)}effects.consume(code2);return tagOpenAttributeValueUnquoted}function tagOpenAttributeValueQuotedAfter(code2){if(code2===47||code2===62||markdownLineEndingOrSpace(
code2)){return tagOpenBetween(code2)}return nok(code2)}function end(code2){if(code2===62){effects.consume(code2);effects.exit("htmlTextData");effects.exit("html\
Text");return ok2}return nok(code2)}function lineEndingBefore(code2){effects.exit("htmlTextData");effects.enter("lineEnding");effects.consume(code2);effects.exit(
"lineEnding");return lineEndingAfter}function lineEndingAfter(code2){return markdownSpace(code2)?factorySpace(effects,lineEndingAfterPrefix,"linePrefix",self.parser.
constructs.disable.null.includes("codeIndented")?void 0:4)(code2):lineEndingAfterPrefix(code2)}function lineEndingAfterPrefix(code2){effects.enter("htmlTextData");
return returnState(code2)}}var labelEnd={name:"labelEnd",resolveAll:resolveAllLabelEnd,resolveTo:resolveToLabelEnd,tokenize:tokenizeLabelEnd};var resourceConstruct={tokenize:tokenizeResource};
var referenceFullConstruct={tokenize:tokenizeReferenceFull};var referenceCollapsedConstruct={tokenize:tokenizeReferenceCollapsed};function resolveAllLabelEnd(events){
let index=-1;const newEvents=[];while(++index<events.length){const token=events[index][1];newEvents.push(events[index]);if(token.type==="labelImage"||token.type===
"labelLink"||token.type==="labelEnd"){const offset=token.type==="labelImage"?4:2;token.type="data";index+=offset}}if(events.length!==newEvents.length){splice(events,
0,events.length,newEvents)}return events}function resolveToLabelEnd(events,context){let index=events.length;let offset=0;let open;let close;let media;while(index--){
const token=events[index][1];if(open){if(token.type==="link"||token.type==="labelLink"&&token._inactive){break}if(events[index][0]==="enter"&&token.type==="labe\
lLink"){token._inactive=true}}else if(close){if(events[index][0]==="enter"&&(token.type==="labelImage"||token.type==="labelLink")&&!token._balanced){open=index;
if(token.type!=="labelLink"){offset=2;break}}}else if(token.type==="labelEnd"){close=index}}const group={type:events[open][1].type==="labelLink"?"link":"image",
start:{...events[open][1].start},end:{...events[events.length-1][1].end}};const label={type:"label",start:{...events[open][1].start},end:{...events[close][1].end}};
const text4={type:"labelText",start:{...events[open+offset+2][1].end},end:{...events[close-2][1].start}};media=[["enter",group,context],["enter",label,context]];
media=push(media,events.slice(open+1,open+offset+3));media=push(media,[["enter",text4,context]]);media=push(media,resolveAll(context.parser.constructs.insideSpan.
null,events.slice(open+offset+4,close-3),context));media=push(media,[["exit",text4,context],events[close-2],events[close-1],["exit",label,context]]);media=push(
media,events.slice(close+1));media=push(media,[["exit",group,context]]);splice(events,open,events.length,media);return events}function tokenizeLabelEnd(effects,ok2,nok){
const self=this;const labelStarts=self._labelStarts;let labelStart;let defined;if(labelStarts){while(labelStarts.length>0&&labelStarts[labelStarts.length-1]._balanced){
labelStarts.pop()}labelStart=labelStarts[labelStarts.length-1]}return start;function start(code2){if(!labelStart){return nok(code2)}if(labelStart._inactive){return labelEndNok(
code2)}defined=self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({start:labelStart.end,end:self.now()})));effects.enter("labelEnd");effects.enter(
"labelMarker");effects.consume(code2);effects.exit("labelMarker");effects.exit("labelEnd");return after}function after(code2){if(code2===40){return effects.attempt(
resourceConstruct,labelEndOk,defined?labelEndOk:labelEndNok)(code2)}if(code2===91){return effects.attempt(referenceFullConstruct,labelEndOk,defined?referenceNotFull:
labelEndNok)(code2)}return defined?labelEndOk(code2):labelEndNok(code2)}function referenceNotFull(code2){return effects.attempt(referenceCollapsedConstruct,labelEndOk,
labelEndNok)(code2)}function labelEndOk(code2){labelStarts.pop();return ok2(code2)}function labelEndNok(code2){labelStart._balanced=true;return nok(code2)}}function tokenizeResource(effects,ok2,nok){
return resourceStart;function resourceStart(code2){effects.enter("resource");effects.enter("resourceMarker");effects.consume(code2);effects.exit("resourceMarker");
return resourceBefore}function resourceBefore(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,resourceOpen)(code2):resourceOpen(code2)}
function resourceOpen(code2){if(code2===41){return resourceEnd(code2)}return factoryDestination(effects,resourceDestinationAfter,resourceDestinationMissing,"res\
ourceDestination","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDestinationRaw","resourceDestinationString",32)(code2)}function resourceDestinationAfter(code2){
return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,resourceBetween)(code2):resourceEnd(code2)}function resourceDestinationMissing(code2){return nok(
code2)}function resourceBetween(code2){if(code2===34||code2===39||code2===40){return factoryTitle(effects,resourceTitleAfter,nok,"resourceTitle","resourceTitleM\
arker","resourceTitleString")(code2)}return resourceEnd(code2)}function resourceTitleAfter(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,
resourceEnd)(code2):resourceEnd(code2)}function resourceEnd(code2){if(code2===41){effects.enter("resourceMarker");effects.consume(code2);effects.exit("resourceM\
arker");effects.exit("resource");return ok2}return nok(code2)}}function tokenizeReferenceFull(effects,ok2,nok){const self=this;return referenceFull;function referenceFull(code2){
return factoryLabel.call(self,effects,referenceFullAfter,referenceFullMissing,"reference","referenceMarker","referenceString")(code2)}function referenceFullAfter(code2){
return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1)))?ok2(code2):nok(code2)}function referenceFullMissing(code2){
return nok(code2)}}function tokenizeReferenceCollapsed(effects,ok2,nok){return referenceCollapsedStart;function referenceCollapsedStart(code2){effects.enter("re\
ference");effects.enter("referenceMarker");effects.consume(code2);effects.exit("referenceMarker");return referenceCollapsedOpen}function referenceCollapsedOpen(code2){
if(code2===93){effects.enter("referenceMarker");effects.consume(code2);effects.exit("referenceMarker");effects.exit("reference");return ok2}return nok(code2)}}var labelStartImage={name:"labelStartImage",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartImage};function tokenizeLabelStartImage(effects,ok2,nok){const self=this;
let labelImage;return start;function start(code2){effects.enter("labelImage");effects.enter("labelImageMarker");effects.consume(code2);effects.exit("labelImageM\
arker");return open}function open(code2){if(code2===91){effects.enter("labelMarker");effects.consume(code2);effects.exit("labelMarker");labelImage=effects.exit(
"labelImage");return after}return nok(code2)}function after(code2){if(code2===94&&"_hiddenFootnoteSupport"in self.parser.constructs){return nok(code2)}self._labelStarts=
self._labelStarts||[];self._labelStarts.push(labelImage);return ok2(code2)}}var labelStartLink={name:"labelStartLink",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartLink};function tokenizeLabelStartLink(effects,ok2,nok){const self=this;
let labelLink;return start;function start(code2){effects.enter("labelLink");effects.enter("labelMarker");effects.consume(code2);effects.exit("labelMarker");labelLink=
effects.exit("labelLink");return after}function after(code2){if(code2===94&&"_hiddenFootnoteSupport"in self.parser.constructs){return nok(code2)}self._labelStarts=
self._labelStarts||[];self._labelStarts.push(labelLink);return ok2(code2)}}var lineEnding={name:"lineEnding",tokenize:tokenizeLineEnding};function tokenizeLineEnding(effects,ok2){return start;function start(code2){effects.enter("lineEn\
ding");effects.consume(code2);effects.exit("lineEnding");return factorySpace(effects,ok2,"linePrefix")}}var thematicBreak={name:"thematicBreak",tokenize:tokenizeThematicBreak};function tokenizeThematicBreak(effects,ok2,nok){let size=0;let marker;return start;function start(code2){
effects.enter("thematicBreak");return before(code2)}function before(code2){marker=code2;return atBreak(code2)}function atBreak(code2){if(code2===marker){effects.
enter("thematicBreakSequence");return sequence(code2)}if(size>=3&&(code2===null||markdownLineEnding(code2))){effects.exit("thematicBreak");return ok2(code2)}return nok(
code2)}function sequence(code2){if(code2===marker){effects.consume(code2);size++;return sequence}effects.exit("thematicBreakSequence");return markdownSpace(code2)?
factorySpace(effects,atBreak,"whitespace")(code2):atBreak(code2)}}var list={continuation:{tokenize:tokenizeListContinuation},exit:tokenizeListEnd,name:"list",tokenize:tokenizeListStart};var listItemPrefixWhitespaceConstruct={partial:true,
tokenize:tokenizeListItemPrefixWhitespace};var indentConstruct={partial:true,tokenize:tokenizeIndent};function tokenizeListStart(effects,ok2,nok){const self=this;
const tail=self.events[self.events.length-1];let initialSize=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],true).length:0;let size=0;return start;
function start(code2){const kind=self.containerState.type||(code2===42||code2===43||code2===45?"listUnordered":"listOrdered");if(kind==="listUnordered"?!self.containerState.
marker||code2===self.containerState.marker:asciiDigit(code2)){if(!self.containerState.type){self.containerState.type=kind;effects.enter(kind,{_container:true})}
if(kind==="listUnordered"){effects.enter("listItemPrefix");return code2===42||code2===45?effects.check(thematicBreak,nok,atMarker)(code2):atMarker(code2)}if(!self.
interrupt||code2===49){effects.enter("listItemPrefix");effects.enter("listItemValue");return inside(code2)}}return nok(code2)}function inside(code2){if(asciiDigit(
code2)&&++size<10){effects.consume(code2);return inside}if((!self.interrupt||size<2)&&(self.containerState.marker?code2===self.containerState.marker:code2===41||
code2===46)){effects.exit("listItemValue");return atMarker(code2)}return nok(code2)}function atMarker(code2){effects.enter("listItemMarker");effects.consume(code2);
effects.exit("listItemMarker");self.containerState.marker=self.containerState.marker||code2;return effects.check(blankLine,self.interrupt?nok:onBlank,effects.attempt(
listItemPrefixWhitespaceConstruct,endOfPrefix,otherPrefix))}function onBlank(code2){self.containerState.initialBlankLine=true;initialSize++;return endOfPrefix(code2)}
function otherPrefix(code2){if(markdownSpace(code2)){effects.enter("listItemPrefixWhitespace");effects.consume(code2);effects.exit("listItemPrefixWhitespace");return endOfPrefix}
return nok(code2)}function endOfPrefix(code2){self.containerState.size=initialSize+self.sliceSerialize(effects.exit("listItemPrefix"),true).length;return ok2(code2)}}
function tokenizeListContinuation(effects,ok2,nok){const self=this;self.containerState._closeFlow=void 0;return effects.check(blankLine,onBlank,notBlank);function onBlank(code2){
self.containerState.furtherBlankLines=self.containerState.furtherBlankLines||self.containerState.initialBlankLine;return factorySpace(effects,ok2,"listItemInden\
t",self.containerState.size+1)(code2)}function notBlank(code2){if(self.containerState.furtherBlankLines||!markdownSpace(code2)){self.containerState.furtherBlankLines=
void 0;self.containerState.initialBlankLine=void 0;return notInCurrentItem(code2)}self.containerState.furtherBlankLines=void 0;self.containerState.initialBlankLine=
void 0;return effects.attempt(indentConstruct,ok2,notInCurrentItem)(code2)}function notInCurrentItem(code2){self.containerState._closeFlow=true;self.interrupt=void 0;
return factorySpace(effects,effects.attempt(list,ok2,nok),"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2)}}function tokenizeIndent(effects,ok2,nok){
const self=this;return factorySpace(effects,afterPrefix,"listItemIndent",self.containerState.size+1);function afterPrefix(code2){const tail=self.events[self.events.
length-1];return tail&&tail[1].type==="listItemIndent"&&tail[2].sliceSerialize(tail[1],true).length===self.containerState.size?ok2(code2):nok(code2)}}function tokenizeListEnd(effects){
effects.exit(this.containerState.type)}function tokenizeListItemPrefixWhitespace(effects,ok2,nok){const self=this;return factorySpace(effects,afterPrefix,"listI\
temPrefixWhitespace",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4+1);function afterPrefix(code2){const tail=self.events[self.events.length-
1];return!markdownSpace(code2)&&tail&&tail[1].type==="listItemPrefixWhitespace"?ok2(code2):nok(code2)}}var setextUnderline={name:"setextUnderline",resolveTo:resolveToSetextUnderline,tokenize:tokenizeSetextUnderline};function resolveToSetextUnderline(events,context){
const editMap=new EditMap;let index=events.length;let content3;let text4;let definition2;while(index--){if(events[index][0]==="enter"){if(events[index][1].type===
"content"){content3=index;break}if(events[index][1].type==="paragraph"){text4=index}}else{if(events[index][1].type==="content"){editMap.add(index,1,[])}if(!definition2&&
events[index][1].type==="definition"){definition2=index}}}const heading={type:"setextHeading",start:{...events[content3][1].start},end:{...events[events.length-
1][1].end}};events[text4][1].type="setextHeadingText";if(definition2){editMap.add(text4,0,[["enter",heading,context]]);editMap.add(definition2+1,0,[["exit",events[content3][1],
context]]);events[content3][1].end={...events[definition2][1].end}}else{events[content3][1]=heading}editMap.add(events.length,0,[["exit",heading,context]]);editMap.
consume(events);return events}function tokenizeSetextUnderline(effects,ok2,nok){const self=this;let marker;return start;function start(code2){let index=self.events.
length;let paragraph;while(index--){if(self.events[index][1].type!=="lineEnding"&&self.events[index][1].type!=="linePrefix"&&self.events[index][1].type!=="conte\
nt"){paragraph=self.events[index][1].type==="paragraph";break}}if(!self.parser.lazy[self.now().line]&&(self.interrupt||paragraph)){effects.enter("setextHeadingL\
ine");marker=code2;return before(code2)}return nok(code2)}function before(code2){effects.enter("setextHeadingLineSequence");return inside(code2)}function inside(code2){
if(code2===marker){effects.consume(code2);return inside}effects.exit("setextHeadingLineSequence");return markdownSpace(code2)?factorySpace(effects,after,"lineSu\
ffix")(code2):after(code2)}function after(code2){if(code2===null||markdownLineEnding(code2)){effects.exit("setextHeadingLine");return ok2(code2)}return nok(code2)}}var flow={tokenize:initializeFlow};function initializeFlow(effects){const self=this;const initial=effects.attempt(blankLine,atBlankEnding,effects.attempt(this.parser.
constructs.flowInitial,afterConstruct,factorySpace(effects,effects.attempt(this.parser.constructs.flow,afterConstruct,effects.attempt(content2,afterConstruct)),
"linePrefix")));return initial;function atBlankEnding(code2){if(code2===null){effects.consume(code2);return}effects.enter("lineEndingBlank");effects.consume(code2);
effects.exit("lineEndingBlank");self.currentConstruct=void 0;return initial}function afterConstruct(code2){if(code2===null){effects.consume(code2);return}effects.
enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");self.currentConstruct=void 0;return initial}}var resolver={resolveAll:createResolver()};var string=initializeFactory("string");var text=initializeFactory("text");function initializeFactory(field){return{resolveAll:createResolver(
field==="text"?resolveAllLineSuffixes:void 0),tokenize:initializeText};function initializeText(effects){const self=this;const constructs2=this.parser.constructs[field];
const text4=effects.attempt(constructs2,start,notText);return start;function start(code2){return atBreak(code2)?text4(code2):notText(code2)}function notText(code2){
if(code2===null){effects.consume(code2);return}effects.enter("data");effects.consume(code2);return data}function data(code2){if(atBreak(code2)){effects.exit("da\
ta");return text4(code2)}effects.consume(code2);return data}function atBreak(code2){if(code2===null){return true}const list2=constructs2[code2];let index=-1;if(list2){
while(++index<list2.length){const item=list2[index];if(!item.previous||item.previous.call(self,self.previous)){return true}}}return false}}}function createResolver(extraResolver){
return resolveAllText;function resolveAllText(events,context){let index=-1;let enter;while(++index<=events.length){if(enter===void 0){if(events[index]&&events[index][1].
type==="data"){enter=index;index++}}else if(!events[index]||events[index][1].type!=="data"){if(index!==enter+2){events[enter][1].end=events[index-1][1].end;events.
splice(enter+2,index-enter-2);index=enter+2}enter=void 0}}return extraResolver?extraResolver(events,context):events}}function resolveAllLineSuffixes(events,context){
const editMap=new EditMap;let eventIndex=0;while(++eventIndex<=events.length){if((eventIndex===events.length||events[eventIndex][1].type==="lineEnding")&&events[eventIndex-
1][1].type==="data"){const data=events[eventIndex-1][1];const chunks=context.sliceStream(data);let index=chunks.length;let bufferIndex=-1;let size=0;let tabs;while(index--){
const chunk=chunks[index];if(typeof chunk==="string"){bufferIndex=chunk.length;while(chunk.charCodeAt(bufferIndex-1)===32){size++;bufferIndex--}if(bufferIndex){
break}bufferIndex=-1}else if(chunk===-2){tabs=true;size++}else if(chunk===-1){}else{index++;break}}if(context._contentTypeTextTrailing&&eventIndex===events.length){
size=0}if(size){const token={type:eventIndex===events.length||tabs||size<2?"lineSuffix":"hardBreakTrailing",start:{_bufferIndex:index?bufferIndex:data.start._bufferIndex+
bufferIndex,_index:data.start._index+index,line:data.end.line,column:data.end.column-size,offset:data.end.offset-size},end:{...data.end}};data.end={...token.start};
if(data.start.offset===data.end.offset){Object.assign(data,token)}else{editMap.add(eventIndex,0,[["enter",token,context],["exit",token,context]])}}eventIndex++}}
editMap.consume(events);return events}var constructs_exports={};__export(constructs_exports,{attentionMarkers:()=>attentionMarkers,contentInitial:()=>contentInitial,disable:()=>disable,document:()=>document2,
flow:()=>flow2,flowInitial:()=>flowInitial,insideSpan:()=>insideSpan,string:()=>string2,text:()=>text2});var document2={[42]:list,[43]:list,[45]:list,[48]:list,[49]:list,[50]:list,[51]:list,[52]:list,[53]:list,[54]:list,[55]:list,[56]:list,[57]:list,[62]:blockQuote};
var contentInitial={[91]:definition};var flowInitial={[-2]:codeIndented,[-1]:codeIndented,[32]:codeIndented};var flow2={[35]:headingAtx,[42]:thematicBreak,[45]:[
setextUnderline,thematicBreak],[60]:htmlFlow,[61]:setextUnderline,[95]:thematicBreak,[96]:codeFenced,[126]:codeFenced};var string2={[38]:characterReference,[92]:characterEscape};
var text2={[-5]:lineEnding,[-4]:lineEnding,[-3]:lineEnding,[33]:labelStartImage,[38]:characterReference,[42]:attention,[60]:[autolink,htmlText],[91]:labelStartLink,
[92]:[hardBreakEscape,characterEscape],[93]:labelEnd,[95]:attention,[96]:codeText};var insideSpan={null:[attention,resolver]};var attentionMarkers={null:[42,95]};
var disable={null:[]};function createTokenizer(parser,initialize,from){let point={_bufferIndex:-1,_index:0,line:from&&from.line||1,column:from&&from.column||1,offset:from&&from.offset||
0};const columnStart={};const resolveAllConstructs=[];let chunks=[];let stack=[];let consumed=true;const effects={attempt:constructFactory(onsuccessfulconstruct),
check:constructFactory(onsuccessfulcheck),consume,enter,exit:exit2,interrupt:constructFactory(onsuccessfulcheck,{interrupt:true})};const context={code:null,containerState:{},
defineSkip,events:[],now,parser,previous:null,sliceSerialize,sliceStream,write};let state=initialize.tokenize.call(context,effects);let expectedCode;if(initialize.
resolveAll){resolveAllConstructs.push(initialize)}return context;function write(slice){chunks=push(chunks,slice);main();if(chunks[chunks.length-1]!==null){return[]}
addResult(initialize,0);context.events=resolveAll(resolveAllConstructs,context.events,context);return context.events}function sliceSerialize(token,expandTabs){return serializeChunks(
sliceStream(token),expandTabs)}function sliceStream(token){return sliceChunks(chunks,token)}function now(){const{_bufferIndex,_index,line:line2,column,offset}=point;
return{_bufferIndex,_index,line:line2,column,offset}}function defineSkip(value){columnStart[value.line]=value.column;accountForPotentialSkip()}function main(){while(point.
_index<chunks.length){const chunk=chunks[point._index];if(typeof chunk==="string"){const chunkIndex=point._index;if(point._bufferIndex<0){point._bufferIndex=0}while(point.
_index===chunkIndex&&point._bufferIndex<chunk.length){go(chunk.charCodeAt(point._bufferIndex))}}else{go(chunk)}}}function go(code2){consumed=void 0;expectedCode=
code2;state=state(code2)}function consume(code2){if(markdownLineEnding(code2)){point.line++;point.column=1;point.offset+=code2===-3?2:1;accountForPotentialSkip()}else if(code2!==
-1){point.column++;point.offset++}if(point._bufferIndex<0){point._index++}else{point._bufferIndex++;if(point._bufferIndex===chunks[point._index].length){point._bufferIndex=
-1;point._index++}}context.previous=code2;consumed=true}function enter(type,fields){const token=fields||{};token.type=type;token.start=now();context.events.push(
["enter",token,context]);stack.push(token);return token}function exit2(type){const token=stack.pop();token.end=now();context.events.push(["exit",token,context]);
return token}function onsuccessfulconstruct(construct,info){addResult(construct,info.from)}function onsuccessfulcheck(_,info){info.restore()}function constructFactory(onreturn,fields){
return hook;function hook(constructs2,returnState,bogusState){let listOfConstructs;let constructIndex;let currentConstruct;let info;return Array.isArray(constructs2)?
handleListOfConstructs(constructs2):"tokenize"in constructs2?handleListOfConstructs([constructs2]):handleMapOfConstructs(constructs2);function handleMapOfConstructs(map){
return start;function start(code2){const left=code2!==null&&map[code2];const all=code2!==null&&map.null;const list2=[...Array.isArray(left)?left:left?[left]:[],
...Array.isArray(all)?all:all?[all]:[]];return handleListOfConstructs(list2)(code2)}}function handleListOfConstructs(list2){listOfConstructs=list2;constructIndex=
0;if(list2.length===0){return bogusState}return handleConstruct(list2[constructIndex])}function handleConstruct(construct){return start;function start(code2){info=
store();currentConstruct=construct;if(!construct.partial){context.currentConstruct=construct}if(construct.name&&context.parser.constructs.disable.null.includes(
construct.name)){return nok(code2)}return construct.tokenize.call(fields?Object.assign(Object.create(context),fields):context,effects,ok2,nok)(code2)}}function ok2(code2){
consumed=true;onreturn(currentConstruct,info);return returnState}function nok(code2){consumed=true;info.restore();if(++constructIndex<listOfConstructs.length){return handleConstruct(
listOfConstructs[constructIndex])}return bogusState}}}function addResult(construct,from2){if(construct.resolveAll&&!resolveAllConstructs.includes(construct)){resolveAllConstructs.
push(construct)}if(construct.resolve){splice(context.events,from2,context.events.length-from2,construct.resolve(context.events.slice(from2),context))}if(construct.
resolveTo){context.events=construct.resolveTo(context.events,context)}}function store(){const startPoint=now();const startPrevious=context.previous;const startCurrentConstruct=context.
currentConstruct;const startEventsIndex=context.events.length;const startStack=Array.from(stack);return{from:startEventsIndex,restore};function restore(){point=
startPoint;context.previous=startPrevious;context.currentConstruct=startCurrentConstruct;context.events.length=startEventsIndex;stack=startStack;accountForPotentialSkip()}}
function accountForPotentialSkip(){if(point.line in columnStart&&point.column<2){point.column=columnStart[point.line];point.offset+=columnStart[point.line]-1}}}
function sliceChunks(chunks,token){const startIndex=token.start._index;const startBufferIndex=token.start._bufferIndex;const endIndex=token.end._index;const endBufferIndex=token.
end._bufferIndex;let view;if(startIndex===endIndex){view=[chunks[startIndex].slice(startBufferIndex,endBufferIndex)]}else{view=chunks.slice(startIndex,endIndex);
if(startBufferIndex>-1){const head=view[0];if(typeof head==="string"){view[0]=head.slice(startBufferIndex)}else{view.shift()}}if(endBufferIndex>0){view.push(chunks[endIndex].
slice(0,endBufferIndex))}}return view}function serializeChunks(chunks,expandTabs){let index=-1;const result=[];let atTab;while(++index<chunks.length){const chunk=chunks[index];
let value;if(typeof chunk==="string"){value=chunk}else{switch(chunk){case-5:{value="\r";break}case-4:{value="\n";break}case-3:{value="\r\n";break}case-2:{value=
expandTabs?" ":"	";break}case-1:{if(!expandTabs&&atTab){continue}value=" ";break}default:{value=String.fromCharCode(chunk)}}}atTab=chunk===-2;result.push(value)}
return result.join("")}function parse(options){const settings=options||{};const constructs2=combineExtensions([constructs_exports,...settings.extensions||[]]);const parser={constructs:constructs2,
content:create2(content),defined:[],document:create2(document),flow:create2(flow),lazy:{},string:create2(string),text:create2(text)};return parser;function create2(initial){
return creator;function creator(from){return createTokenizer(parser,initial,from)}}}function postprocess(events){while(!subtokenize(events)){}return events}var search=/[\0\t\n\r]/g;function preprocess(){let column=1;let buffer="";let start=true;let atCarriageReturn;return preprocessor;function preprocessor(value,encoding,end){
value=buffer+(typeof value==="string"?value.toString():new TextDecoder(encoding||void 0).decode(value));const chunks=[];let startPosition=0;buffer="";if(start){
if(value.charCodeAt(0)===65279){startPosition++}start=void 0}while(startPosition<value.length){search.lastIndex=startPosition;const match=search.exec(value);const endPosition=match&&
match.index!==void 0?match.index:value.length;const code2=value.charCodeAt(endPosition);if(!match){buffer=value.slice(startPosition);break}if(code2===10&&startPosition===
endPosition&&atCarriageReturn){chunks.push(-3);atCarriageReturn=void 0}else{if(atCarriageReturn){chunks.push(-5);atCarriageReturn=void 0}if(startPosition<endPosition){
chunks.push(value.slice(startPosition,endPosition));column+=endPosition-startPosition}switch(code2){case 0:{chunks.push(65533);column++;break}case 9:{const next=Math.
ceil(column/4)*4;chunks.push(-2);while(column++<next){chunks.push(-1)}break}case 10:{chunks.push(-4);column=1;break}default:{atCarriageReturn=true;column=1}}}startPosition=
endPosition+1}if(end){if(atCarriageReturn){chunks.push(-5)}if(buffer){chunks.push(buffer)}chunks.push(null)}return chunks}}var import_format=__toESM(require_format(),1);var fault=Object.assign(create(Error),{eval:create(EvalError),range:create(RangeError),reference:create(ReferenceError),
syntax:create(SyntaxError),type:create(TypeError),uri:create(URIError)});function create(Constructor){FormattedError.displayName=Constructor.displayName||Constructor.
name;return FormattedError;function FormattedError(format,...values){const reason=format?(0,import_format.default)(format,...values):format;return new Constructor(
reason)}}var own4={}.hasOwnProperty;var markers={yaml:"-",toml:"+"};function toMatters(options){const result=[];let index=-1;const presetsOrMatters=Array.isArray(options)?
options:options?[options]:["yaml"];while(++index<presetsOrMatters.length){result[index]=matter(presetsOrMatters[index])}return result}function matter(option){let result=option;
if(typeof result==="string"){if(!own4.call(markers,result)){throw fault("Missing matter definition for `%s`",result)}result={type:result,marker:markers[result]}}else if(typeof result!==
"object"){throw fault("Expected matter to be an object, not `%j`",result)}if(!own4.call(result,"type")){throw fault("Missing `type` in matter `%j`",result)}if(!own4.
call(result,"fence")&&!own4.call(result,"marker")){throw fault("Missing `marker` or `fence` in matter `%j`",result)}return result}function frontmatter(options){const matters=toMatters(options);const flow3={};let index=-1;while(++index<matters.length){const matter2=matters[index];const code2=fence(
matter2,"open").charCodeAt(0);const construct=createConstruct(matter2);const existing=flow3[code2];if(Array.isArray(existing)){existing.push(construct)}else{flow3[code2]=
[construct]}}return{flow:flow3}}function createConstruct(matter2){const anywhere=matter2.anywhere;const frontmatterType=matter2.type;const fenceType=frontmatterType+
"Fence";const sequenceType=fenceType+"Sequence";const valueType=frontmatterType+"Value";const closingFenceConstruct={tokenize:tokenizeClosingFence,partial:true};
let buffer;let bufferIndex=0;return{tokenize:tokenizeFrontmatter,concrete:true};function tokenizeFrontmatter(effects,ok2,nok){const self=this;return start;function start(code2){
const position=self.now();if(position.column===1&&(position.line===1||anywhere)){buffer=fence(matter2,"open");bufferIndex=0;if(code2===buffer.charCodeAt(bufferIndex)){
effects.enter(frontmatterType);effects.enter(fenceType);effects.enter(sequenceType);return openSequence(code2)}}return nok(code2)}function openSequence(code2){if(bufferIndex===
buffer.length){effects.exit(sequenceType);if(markdownSpace(code2)){effects.enter("whitespace");return openSequenceWhitespace(code2)}return openAfter(code2)}if(code2===
buffer.charCodeAt(bufferIndex++)){effects.consume(code2);return openSequence}return nok(code2)}function openSequenceWhitespace(code2){if(markdownSpace(code2)){effects.
consume(code2);return openSequenceWhitespace}effects.exit("whitespace");return openAfter(code2)}function openAfter(code2){if(markdownLineEnding(code2)){effects.
exit(fenceType);effects.enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");buffer=fence(matter2,"close");bufferIndex=0;return effects.attempt(
closingFenceConstruct,after,contentStart)}return nok(code2)}function contentStart(code2){if(code2===null||markdownLineEnding(code2)){return contentEnd(code2)}effects.
enter(valueType);return contentInside(code2)}function contentInside(code2){if(code2===null||markdownLineEnding(code2)){effects.exit(valueType);return contentEnd(
code2)}effects.consume(code2);return contentInside}function contentEnd(code2){if(code2===null){return nok(code2)}effects.enter("lineEnding");effects.consume(code2);
effects.exit("lineEnding");return effects.attempt(closingFenceConstruct,after,contentStart)}function after(code2){effects.exit(frontmatterType);return ok2(code2)}}
function tokenizeClosingFence(effects,ok2,nok){let bufferIndex2=0;return closeStart;function closeStart(code2){if(code2===buffer.charCodeAt(bufferIndex2)){effects.
enter(fenceType);effects.enter(sequenceType);return closeSequence(code2)}return nok(code2)}function closeSequence(code2){if(bufferIndex2===buffer.length){effects.
exit(sequenceType);if(markdownSpace(code2)){effects.enter("whitespace");return closeSequenceWhitespace(code2)}return closeAfter(code2)}if(code2===buffer.charCodeAt(
bufferIndex2++)){effects.consume(code2);return closeSequence}return nok(code2)}function closeSequenceWhitespace(code2){if(markdownSpace(code2)){effects.consume(
code2);return closeSequenceWhitespace}effects.exit("whitespace");return closeAfter(code2)}function closeAfter(code2){if(code2===null||markdownLineEnding(code2)){
effects.exit(fenceType);return ok2(code2)}return nok(code2)}}}function fence(matter2,prop){return matter2.marker?pick(matter2.marker,prop).repeat(3):pick(matter2.
fence,prop)}function pick(schema,prop){return typeof schema==="string"?schema:schema[prop]}var wwwPrefix={tokenize:tokenizeWwwPrefix,partial:true};var domain={tokenize:tokenizeDomain,partial:true};var path={tokenize:tokenizePath,partial:true};var trail={
tokenize:tokenizeTrail,partial:true};var emailDomainDotTrail={tokenize:tokenizeEmailDomainDotTrail,partial:true};var wwwAutolink={name:"wwwAutolink",tokenize:tokenizeWwwAutolink,
previous:previousWww};var protocolAutolink={name:"protocolAutolink",tokenize:tokenizeProtocolAutolink,previous:previousProtocol};var emailAutolink={name:"emailA\
utolink",tokenize:tokenizeEmailAutolink,previous:previousEmail};var text3={};function gfmAutolinkLiteral(){return{text:text3}}var code=48;while(code<123){text3[code]=
emailAutolink;code++;if(code===58)code=65;else if(code===91)code=97}text3[43]=emailAutolink;text3[45]=emailAutolink;text3[46]=emailAutolink;text3[95]=emailAutolink;
text3[72]=[emailAutolink,protocolAutolink];text3[104]=[emailAutolink,protocolAutolink];text3[87]=[emailAutolink,wwwAutolink];text3[119]=[emailAutolink,wwwAutolink];
function tokenizeEmailAutolink(effects,ok2,nok){const self=this;let dot;let data;return start;function start(code2){if(!gfmAtext(code2)||!previousEmail.call(self,
self.previous)||previousUnbalanced(self.events)){return nok(code2)}effects.enter("literalAutolink");effects.enter("literalAutolinkEmail");return atext(code2)}function atext(code2){
if(gfmAtext(code2)){effects.consume(code2);return atext}if(code2===64){effects.consume(code2);return emailDomain}return nok(code2)}function emailDomain(code2){if(code2===
46){return effects.check(emailDomainDotTrail,emailDomainAfter,emailDomainDot)(code2)}if(code2===45||code2===95||asciiAlphanumeric(code2)){data=true;effects.consume(
code2);return emailDomain}return emailDomainAfter(code2)}function emailDomainDot(code2){effects.consume(code2);dot=true;return emailDomain}function emailDomainAfter(code2){
if(data&&dot&&asciiAlpha(self.previous)){effects.exit("literalAutolinkEmail");effects.exit("literalAutolink");return ok2(code2)}return nok(code2)}}function tokenizeWwwAutolink(effects,ok2,nok){
const self=this;return wwwStart;function wwwStart(code2){if(code2!==87&&code2!==119||!previousWww.call(self,self.previous)||previousUnbalanced(self.events)){return nok(
code2)}effects.enter("literalAutolink");effects.enter("literalAutolinkWww");return effects.check(wwwPrefix,effects.attempt(domain,effects.attempt(path,wwwAfter),
nok),nok)(code2)}function wwwAfter(code2){effects.exit("literalAutolinkWww");effects.exit("literalAutolink");return ok2(code2)}}function tokenizeProtocolAutolink(effects,ok2,nok){
const self=this;let buffer="";let seen=false;return protocolStart;function protocolStart(code2){if((code2===72||code2===104)&&previousProtocol.call(self,self.previous)&&
!previousUnbalanced(self.events)){effects.enter("literalAutolink");effects.enter("literalAutolinkHttp");buffer+=String.fromCodePoint(code2);effects.consume(code2);
return protocolPrefixInside}return nok(code2)}function protocolPrefixInside(code2){if(asciiAlpha(code2)&&buffer.length<5){buffer+=String.fromCodePoint(code2);effects.
consume(code2);return protocolPrefixInside}if(code2===58){const protocol=buffer.toLowerCase();if(protocol==="http"||protocol==="https"){effects.consume(code2);return protocolSlashesInside}}
return nok(code2)}function protocolSlashesInside(code2){if(code2===47){effects.consume(code2);if(seen){return afterProtocol}seen=true;return protocolSlashesInside}
return nok(code2)}function afterProtocol(code2){return code2===null||asciiControl(code2)||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)||unicodePunctuation(
code2)?nok(code2):effects.attempt(domain,effects.attempt(path,protocolAfter),nok)(code2)}function protocolAfter(code2){effects.exit("literalAutolinkHttp");effects.
exit("literalAutolink");return ok2(code2)}}function tokenizeWwwPrefix(effects,ok2,nok){let size=0;return wwwPrefixInside;function wwwPrefixInside(code2){if((code2===
87||code2===119)&&size<3){size++;effects.consume(code2);return wwwPrefixInside}if(code2===46&&size===3){effects.consume(code2);return wwwPrefixAfter}return nok(
code2)}function wwwPrefixAfter(code2){return code2===null?nok(code2):ok2(code2)}}function tokenizeDomain(effects,ok2,nok){let underscoreInLastSegment;let underscoreInLastLastSegment;
let seen;return domainInside;function domainInside(code2){if(code2===46||code2===95){return effects.check(trail,domainAfter,domainAtPunctuation)(code2)}if(code2===
null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)||code2!==45&&unicodePunctuation(code2)){return domainAfter(code2)}seen=true;effects.consume(code2);
return domainInside}function domainAtPunctuation(code2){if(code2===95){underscoreInLastSegment=true}else{underscoreInLastLastSegment=underscoreInLastSegment;underscoreInLastSegment=
void 0}effects.consume(code2);return domainInside}function domainAfter(code2){if(underscoreInLastLastSegment||underscoreInLastSegment||!seen){return nok(code2)}
return ok2(code2)}}function tokenizePath(effects,ok2){let sizeOpen=0;let sizeClose=0;return pathInside;function pathInside(code2){if(code2===40){sizeOpen++;effects.
consume(code2);return pathInside}if(code2===41&&sizeClose<sizeOpen){return pathAtPunctuation(code2)}if(code2===33||code2===34||code2===38||code2===39||code2===41||
code2===42||code2===44||code2===46||code2===58||code2===59||code2===60||code2===63||code2===93||code2===95||code2===126){return effects.check(trail,ok2,pathAtPunctuation)(
code2)}if(code2===null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return ok2(code2)}effects.consume(code2);return pathInside}function pathAtPunctuation(code2){
if(code2===41){sizeClose++}effects.consume(code2);return pathInside}}function tokenizeTrail(effects,ok2,nok){return trail2;function trail2(code2){if(code2===33||
code2===34||code2===39||code2===41||code2===42||code2===44||code2===46||code2===58||code2===59||code2===63||code2===95||code2===126){effects.consume(code2);return trail2}
if(code2===38){effects.consume(code2);return trailCharacterReferenceStart}if(code2===93){effects.consume(code2);return trailBracketAfter}if(code2===60||code2===
null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return ok2(code2)}return nok(code2)}function trailBracketAfter(code2){if(code2===null||code2===
40||code2===91||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)){return ok2(code2)}return trail2(code2)}function trailCharacterReferenceStart(code2){
return asciiAlpha(code2)?trailCharacterReferenceInside(code2):nok(code2)}function trailCharacterReferenceInside(code2){if(code2===59){effects.consume(code2);return trail2}
if(asciiAlpha(code2)){effects.consume(code2);return trailCharacterReferenceInside}return nok(code2)}}function tokenizeEmailDomainDotTrail(effects,ok2,nok){return start;
function start(code2){effects.consume(code2);return after}function after(code2){return asciiAlphanumeric(code2)?nok(code2):ok2(code2)}}function previousWww(code2){
return code2===null||code2===40||code2===42||code2===95||code2===91||code2===93||code2===126||markdownLineEndingOrSpace(code2)}function previousProtocol(code2){
return!asciiAlpha(code2)}function previousEmail(code2){return!(code2===47||gfmAtext(code2))}function gfmAtext(code2){return code2===43||code2===45||code2===46||
code2===95||asciiAlphanumeric(code2)}function previousUnbalanced(events){let index=events.length;let result=false;while(index--){const token=events[index][1];if((token.
type==="labelLink"||token.type==="labelImage")&&!token._balanced){result=true;break}if(token._gfmAutolinkLiteralWalkedInto){result=false;break}}if(events.length>
0&&!result){events[events.length-1][1]._gfmAutolinkLiteralWalkedInto=true}return result}var indent={tokenize:tokenizeIndent2,partial:true};function gfmFootnote(){return{document:{[91]:{name:"gfmFootnoteDefinition",tokenize:tokenizeDefinitionStart,continuation:{
tokenize:tokenizeDefinitionContinuation},exit:gfmFootnoteDefinitionEnd}},text:{[91]:{name:"gfmFootnoteCall",tokenize:tokenizeGfmFootnoteCall},[93]:{name:"gfmPot\
entialFootnoteCall",add:"after",tokenize:tokenizePotentialGfmFootnoteCall,resolveTo:resolveToPotentialGfmFootnoteCall}}}}function tokenizePotentialGfmFootnoteCall(effects,ok2,nok){
const self=this;let index=self.events.length;const defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]);let labelStart;while(index--){const token=self.
events[index][1];if(token.type==="labelImage"){labelStart=token;break}if(token.type==="gfmFootnoteCall"||token.type==="labelLink"||token.type==="label"||token.type===
"image"||token.type==="link"){break}}return start;function start(code2){if(!labelStart||!labelStart._balanced){return nok(code2)}const id=normalizeIdentifier(self.
sliceSerialize({start:labelStart.end,end:self.now()}));if(id.codePointAt(0)!==94||!defined.includes(id.slice(1))){return nok(code2)}effects.enter("gfmFootnoteCa\
llLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteCallLabelMarker");return ok2(code2)}}function resolveToPotentialGfmFootnoteCall(events,context){
let index=events.length;let labelStart;while(index--){if(events[index][1].type==="labelImage"&&events[index][0]==="enter"){labelStart=events[index][1];break}}events[index+
1][1].type="data";events[index+3][1].type="gfmFootnoteCallLabelMarker";const call={type:"gfmFootnoteCall",start:Object.assign({},events[index+3][1].start),end:Object.
assign({},events[events.length-1][1].end)};const marker={type:"gfmFootnoteCallMarker",start:Object.assign({},events[index+3][1].end),end:Object.assign({},events[index+
3][1].end)};marker.end.column++;marker.end.offset++;marker.end._bufferIndex++;const string3={type:"gfmFootnoteCallString",start:Object.assign({},marker.end),end:Object.
assign({},events[events.length-1][1].start)};const chunk={type:"chunkString",contentType:"string",start:Object.assign({},string3.start),end:Object.assign({},string3.
end)};const replacement=[events[index+1],events[index+2],["enter",call,context],events[index+3],events[index+4],["enter",marker,context],["exit",marker,context],
["enter",string3,context],["enter",chunk,context],["exit",chunk,context],["exit",string3,context],events[events.length-2],events[events.length-1],["exit",call,context]];
events.splice(index,events.length-index+1,...replacement);return events}function tokenizeGfmFootnoteCall(effects,ok2,nok){const self=this;const defined=self.parser.
gfmFootnotes||(self.parser.gfmFootnotes=[]);let size=0;let data;return start;function start(code2){effects.enter("gfmFootnoteCall");effects.enter("gfmFootnoteCa\
llLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteCallLabelMarker");return callStart}function callStart(code2){if(code2!==94)return nok(code2);effects.
enter("gfmFootnoteCallMarker");effects.consume(code2);effects.exit("gfmFootnoteCallMarker");effects.enter("gfmFootnoteCallString");effects.enter("chunkString").
contentType="string";return callData}function callData(code2){if(size>999||code2===93&&!data||code2===null||code2===91||markdownLineEndingOrSpace(code2)){return nok(
code2)}if(code2===93){effects.exit("chunkString");const token=effects.exit("gfmFootnoteCallString");if(!defined.includes(normalizeIdentifier(self.sliceSerialize(
token)))){return nok(code2)}effects.enter("gfmFootnoteCallLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteCallLabelMarker");effects.exit("gfmFootn\
oteCall");return ok2}if(!markdownLineEndingOrSpace(code2)){data=true}size++;effects.consume(code2);return code2===92?callEscape:callData}function callEscape(code2){
if(code2===91||code2===92||code2===93){effects.consume(code2);size++;return callData}return callData(code2)}}function tokenizeDefinitionStart(effects,ok2,nok){const self=this;
const defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]);let identifier;let size=0;let data;return start;function start(code2){effects.enter("gfmFo\
otnoteDefinition")._container=true;effects.enter("gfmFootnoteDefinitionLabel");effects.enter("gfmFootnoteDefinitionLabelMarker");effects.consume(code2);effects.
exit("gfmFootnoteDefinitionLabelMarker");return labelAtMarker}function labelAtMarker(code2){if(code2===94){effects.enter("gfmFootnoteDefinitionMarker");effects.
consume(code2);effects.exit("gfmFootnoteDefinitionMarker");effects.enter("gfmFootnoteDefinitionLabelString");effects.enter("chunkString").contentType="string";return labelInside}
return nok(code2)}function labelInside(code2){if(size>999||code2===93&&!data||code2===null||code2===91||markdownLineEndingOrSpace(code2)){return nok(code2)}if(code2===
93){effects.exit("chunkString");const token=effects.exit("gfmFootnoteDefinitionLabelString");identifier=normalizeIdentifier(self.sliceSerialize(token));effects.
enter("gfmFootnoteDefinitionLabelMarker");effects.consume(code2);effects.exit("gfmFootnoteDefinitionLabelMarker");effects.exit("gfmFootnoteDefinitionLabel");return labelAfter}
if(!markdownLineEndingOrSpace(code2)){data=true}size++;effects.consume(code2);return code2===92?labelEscape:labelInside}function labelEscape(code2){if(code2===91||
code2===92||code2===93){effects.consume(code2);size++;return labelInside}return labelInside(code2)}function labelAfter(code2){if(code2===58){effects.enter("defi\
nitionMarker");effects.consume(code2);effects.exit("definitionMarker");if(!defined.includes(identifier)){defined.push(identifier)}return factorySpace(effects,whitespaceAfter,
"gfmFootnoteDefinitionWhitespace")}return nok(code2)}function whitespaceAfter(code2){return ok2(code2)}}function tokenizeDefinitionContinuation(effects,ok2,nok){
return effects.check(blankLine,ok2,effects.attempt(indent,ok2,nok))}function gfmFootnoteDefinitionEnd(effects){effects.exit("gfmFootnoteDefinition")}function tokenizeIndent2(effects,ok2,nok){
const self=this;return factorySpace(effects,afterPrefix,"gfmFootnoteDefinitionIndent",4+1);function afterPrefix(code2){const tail=self.events[self.events.length-
1];return tail&&tail[1].type==="gfmFootnoteDefinitionIndent"&&tail[2].sliceSerialize(tail[1],true).length===4?ok2(code2):nok(code2)}}function gfmStrikethrough(options){const options_=options||{};let single=options_.singleTilde;const tokenizer={name:"strikethrough",tokenize:tokenizeStrikethrough,
resolveAll:resolveAllStrikethrough};if(single===null||single===void 0){single=true}return{text:{[126]:tokenizer},insideSpan:{null:[tokenizer]},attentionMarkers:{
null:[126]}};function resolveAllStrikethrough(events,context){let index=-1;while(++index<events.length){if(events[index][0]==="enter"&&events[index][1].type==="\
strikethroughSequenceTemporary"&&events[index][1]._close){let open=index;while(open--){if(events[open][0]==="exit"&&events[open][1].type==="strikethroughSequenc\
eTemporary"&&events[open][1]._open&&events[index][1].end.offset-events[index][1].start.offset===events[open][1].end.offset-events[open][1].start.offset){events[index][1].
type="strikethroughSequence";events[open][1].type="strikethroughSequence";const strikethrough={type:"strikethrough",start:Object.assign({},events[open][1].start),
end:Object.assign({},events[index][1].end)};const text4={type:"strikethroughText",start:Object.assign({},events[open][1].end),end:Object.assign({},events[index][1].
start)};const nextEvents=[["enter",strikethrough,context],["enter",events[open][1],context],["exit",events[open][1],context],["enter",text4,context]];const insideSpan2=context.
parser.constructs.insideSpan.null;if(insideSpan2){splice(nextEvents,nextEvents.length,0,resolveAll(insideSpan2,events.slice(open+1,index),context))}splice(nextEvents,
nextEvents.length,0,[["exit",text4,context],["enter",events[index][1],context],["exit",events[index][1],context],["exit",strikethrough,context]]);splice(events,
open-1,index-open+3,nextEvents);index=open+nextEvents.length-2;break}}}}index=-1;while(++index<events.length){if(events[index][1].type==="strikethroughSequenceT\
emporary"){events[index][1].type="data"}}return events}function tokenizeStrikethrough(effects,ok2,nok){const previous2=this.previous;const events=this.events;let size=0;
return start;function start(code2){if(previous2===126&&events[events.length-1][1].type!=="characterEscape"){return nok(code2)}effects.enter("strikethroughSequen\
ceTemporary");return more(code2)}function more(code2){const before=classifyCharacter(previous2);if(code2===126){if(size>1)return nok(code2);effects.consume(code2);
size++;return more}if(size<2&&!single)return nok(code2);const token=effects.exit("strikethroughSequenceTemporary");const after=classifyCharacter(code2);token._open=
!after||after===2&&Boolean(before);token._close=!before||before===2&&Boolean(after);return ok2(code2)}}}var EditMap2=class{constructor(){this.map=[];this.index=new Map}add(index,remove,add2){addImplementation2(this,index,remove,add2)}consume(events){this.map.sort(
function(a,b){return a[0]-b[0]});if(this.map.length===0){return}let index=this.map.length;const vecs=[];while(index>0){index-=1;vecs.push(events.slice(this.map[index][0]+
this.map[index][1]),this.map[index][2]);events.length=this.map[index][0]}vecs.push(events.slice());events.length=0;let slice=vecs.pop();while(slice){for(const element of slice){
events.push(element)}slice=vecs.pop()}this.map.length=0;this.index.clear()}};function addImplementation2(editMap,at,remove,add2){if(remove===0&&add2.length===0){
return}const existing=editMap.index.get(at);if(existing){existing[1]+=remove;existing[2].push(...add2);return}const change=[at,remove,add2];editMap.map.push(change);
editMap.index.set(at,change)}function gfmTableAlign(events,index){let inDelimiterRow=false;const align=[];while(index<events.length){const event=events[index];if(inDelimiterRow){if(event[0]===
"enter"){if(event[1].type==="tableContent"){align.push(events[index+1][1].type==="tableDelimiterMarker"?"left":"none")}}else if(event[1].type==="tableContent"){
if(events[index-1][1].type==="tableDelimiterMarker"){const alignIndex=align.length-1;align[alignIndex]=align[alignIndex]==="left"?"center":"right"}}else if(event[1].
type==="tableDelimiterRow"){break}}else if(event[0]==="enter"&&event[1].type==="tableDelimiterRow"){inDelimiterRow=true}index+=1}return align}function gfmTable(){return{flow:{null:{name:"table",tokenize:tokenizeTable,resolveAll:resolveTable}}}}function tokenizeTable(effects,ok2,nok){const self=this;let size=0;
let sizeB=0;let seen;return start;function start(code2){let index=self.events.length-1;while(index>-1){const{type}=self.events[index][1];if(type==="lineEnding"||
type==="linePrefix"){index--}else{break}}const tail=index>-1?self.events[index][1].type:null;const next=tail==="tableHead"||tail==="tableRow"?bodyRowStart:headRowBefore;
if(next===bodyRowStart&&self.parser.lazy[self.now().line]){return nok(code2)}return next(code2)}function headRowBefore(code2){effects.enter("tableHead");effects.
enter("tableRow");return headRowStart(code2)}function headRowStart(code2){if(code2===124){return headRowBreak(code2)}seen=true;sizeB+=1;return headRowBreak(code2)}
function headRowBreak(code2){if(code2===null){return nok(code2)}if(markdownLineEnding(code2)){if(sizeB>1){sizeB=0;self.interrupt=true;effects.exit("tableRow");effects.
enter("lineEnding");effects.consume(code2);effects.exit("lineEnding");return headDelimiterStart}return nok(code2)}if(markdownSpace(code2)){return factorySpace(effects,
headRowBreak,"whitespace")(code2)}sizeB+=1;if(seen){seen=false;size+=1}if(code2===124){effects.enter("tableCellDivider");effects.consume(code2);effects.exit("ta\
bleCellDivider");seen=true;return headRowBreak}effects.enter("data");return headRowData(code2)}function headRowData(code2){if(code2===null||code2===124||markdownLineEndingOrSpace(
code2)){effects.exit("data");return headRowBreak(code2)}effects.consume(code2);return code2===92?headRowEscape:headRowData}function headRowEscape(code2){if(code2===
92||code2===124){effects.consume(code2);return headRowData}return headRowData(code2)}function headDelimiterStart(code2){self.interrupt=false;if(self.parser.lazy[self.
now().line]){return nok(code2)}effects.enter("tableDelimiterRow");seen=false;if(markdownSpace(code2)){return factorySpace(effects,headDelimiterBefore,"linePrefi\
x",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2)}return headDelimiterBefore(code2)}function headDelimiterBefore(code2){if(code2===
45||code2===58){return headDelimiterValueBefore(code2)}if(code2===124){seen=true;effects.enter("tableCellDivider");effects.consume(code2);effects.exit("tableCel\
lDivider");return headDelimiterCellBefore}return headDelimiterNok(code2)}function headDelimiterCellBefore(code2){if(markdownSpace(code2)){return factorySpace(effects,
headDelimiterValueBefore,"whitespace")(code2)}return headDelimiterValueBefore(code2)}function headDelimiterValueBefore(code2){if(code2===58){sizeB+=1;seen=true;
effects.enter("tableDelimiterMarker");effects.consume(code2);effects.exit("tableDelimiterMarker");return headDelimiterLeftAlignmentAfter}if(code2===45){sizeB+=1;
return headDelimiterLeftAlignmentAfter(code2)}if(code2===null||markdownLineEnding(code2)){return headDelimiterCellAfter(code2)}return headDelimiterNok(code2)}function headDelimiterLeftAlignmentAfter(code2){
if(code2===45){effects.enter("tableDelimiterFiller");return headDelimiterFiller(code2)}return headDelimiterNok(code2)}function headDelimiterFiller(code2){if(code2===
45){effects.consume(code2);return headDelimiterFiller}if(code2===58){seen=true;effects.exit("tableDelimiterFiller");effects.enter("tableDelimiterMarker");effects.
consume(code2);effects.exit("tableDelimiterMarker");return headDelimiterRightAlignmentAfter}effects.exit("tableDelimiterFiller");return headDelimiterRightAlignmentAfter(
code2)}function headDelimiterRightAlignmentAfter(code2){if(markdownSpace(code2)){return factorySpace(effects,headDelimiterCellAfter,"whitespace")(code2)}return headDelimiterCellAfter(
code2)}function headDelimiterCellAfter(code2){if(code2===124){return headDelimiterBefore(code2)}if(code2===null||markdownLineEnding(code2)){if(!seen||size!==sizeB){
return headDelimiterNok(code2)}effects.exit("tableDelimiterRow");effects.exit("tableHead");return ok2(code2)}return headDelimiterNok(code2)}function headDelimiterNok(code2){
return nok(code2)}function bodyRowStart(code2){effects.enter("tableRow");return bodyRowBreak(code2)}function bodyRowBreak(code2){if(code2===124){effects.enter("\
tableCellDivider");effects.consume(code2);effects.exit("tableCellDivider");return bodyRowBreak}if(code2===null||markdownLineEnding(code2)){effects.exit("tableRo\
w");return ok2(code2)}if(markdownSpace(code2)){return factorySpace(effects,bodyRowBreak,"whitespace")(code2)}effects.enter("data");return bodyRowData(code2)}function bodyRowData(code2){
if(code2===null||code2===124||markdownLineEndingOrSpace(code2)){effects.exit("data");return bodyRowBreak(code2)}effects.consume(code2);return code2===92?bodyRowEscape:
bodyRowData}function bodyRowEscape(code2){if(code2===92||code2===124){effects.consume(code2);return bodyRowData}return bodyRowData(code2)}}function resolveTable(events,context){
let index=-1;let inFirstCellAwaitingPipe=true;let rowKind=0;let lastCell=[0,0,0,0];let cell=[0,0,0,0];let afterHeadAwaitingFirstBodyRow=false;let lastTableEnd=0;
let currentTable;let currentBody;let currentCell;const map=new EditMap2;while(++index<events.length){const event=events[index];const token=event[1];if(event[0]===
"enter"){if(token.type==="tableHead"){afterHeadAwaitingFirstBodyRow=false;if(lastTableEnd!==0){flushTableEnd(map,context,lastTableEnd,currentTable,currentBody);
currentBody=void 0;lastTableEnd=0}currentTable={type:"table",start:Object.assign({},token.start),end:Object.assign({},token.end)};map.add(index,0,[["enter",currentTable,
context]])}else if(token.type==="tableRow"||token.type==="tableDelimiterRow"){inFirstCellAwaitingPipe=true;currentCell=void 0;lastCell=[0,0,0,0];cell=[0,index+1,
0,0];if(afterHeadAwaitingFirstBodyRow){afterHeadAwaitingFirstBodyRow=false;currentBody={type:"tableBody",start:Object.assign({},token.start),end:Object.assign({},
token.end)};map.add(index,0,[["enter",currentBody,context]])}rowKind=token.type==="tableDelimiterRow"?2:currentBody?3:1}else if(rowKind&&(token.type==="data"||token.
type==="tableDelimiterMarker"||token.type==="tableDelimiterFiller")){inFirstCellAwaitingPipe=false;if(cell[2]===0){if(lastCell[1]!==0){cell[0]=cell[1];currentCell=
flushCell(map,context,lastCell,rowKind,void 0,currentCell);lastCell=[0,0,0,0]}cell[2]=index}}else if(token.type==="tableCellDivider"){if(inFirstCellAwaitingPipe){
inFirstCellAwaitingPipe=false}else{if(lastCell[1]!==0){cell[0]=cell[1];currentCell=flushCell(map,context,lastCell,rowKind,void 0,currentCell)}lastCell=cell;cell=
[lastCell[1],index,0,0]}}}else if(token.type==="tableHead"){afterHeadAwaitingFirstBodyRow=true;lastTableEnd=index}else if(token.type==="tableRow"||token.type===
"tableDelimiterRow"){lastTableEnd=index;if(lastCell[1]!==0){cell[0]=cell[1];currentCell=flushCell(map,context,lastCell,rowKind,index,currentCell)}else if(cell[1]!==
0){currentCell=flushCell(map,context,cell,rowKind,index,currentCell)}rowKind=0}else if(rowKind&&(token.type==="data"||token.type==="tableDelimiterMarker"||token.
type==="tableDelimiterFiller")){cell[3]=index}}if(lastTableEnd!==0){flushTableEnd(map,context,lastTableEnd,currentTable,currentBody)}map.consume(context.events);
index=-1;while(++index<context.events.length){const event=context.events[index];if(event[0]==="enter"&&event[1].type==="table"){event[1]._align=gfmTableAlign(context.
events,index)}}return events}function flushCell(map,context,range,rowKind,rowEnd,previousCell){const groupName=rowKind===1?"tableHeader":rowKind===2?"tableDelim\
iter":"tableData";const valueName="tableContent";if(range[0]!==0){previousCell.end=Object.assign({},getPoint(context.events,range[0]));map.add(range[0],0,[["exi\
t",previousCell,context]])}const now=getPoint(context.events,range[1]);previousCell={type:groupName,start:Object.assign({},now),end:Object.assign({},now)};map.add(
range[1],0,[["enter",previousCell,context]]);if(range[2]!==0){const relatedStart=getPoint(context.events,range[2]);const relatedEnd=getPoint(context.events,range[3]);
const valueToken={type:valueName,start:Object.assign({},relatedStart),end:Object.assign({},relatedEnd)};map.add(range[2],0,[["enter",valueToken,context]]);if(rowKind!==
2){const start=context.events[range[2]];const end=context.events[range[3]];start[1].end=Object.assign({},end[1].end);start[1].type="chunkText";start[1].contentType=
"text";if(range[3]>range[2]+1){const a=range[2]+1;const b=range[3]-range[2]-1;map.add(a,b,[])}}map.add(range[3]+1,0,[["exit",valueToken,context]])}if(rowEnd!==void 0){
previousCell.end=Object.assign({},getPoint(context.events,rowEnd));map.add(rowEnd,0,[["exit",previousCell,context]]);previousCell=void 0}return previousCell}function flushTableEnd(map,context,index,table,tableBody){
const exits=[];const related=getPoint(context.events,index);if(tableBody){tableBody.end=Object.assign({},related);exits.push(["exit",tableBody,context])}table.end=
Object.assign({},related);exits.push(["exit",table,context]);map.add(index+1,0,exits)}function getPoint(events,index){const event=events[index];const side=event[0]===
"enter"?"start":"end";return event[1][side]}var tasklistCheck={name:"tasklistCheck",tokenize:tokenizeTasklistCheck};function gfmTaskListItem(){return{text:{[91]:tasklistCheck}}}function tokenizeTasklistCheck(effects,ok2,nok){
const self=this;return open;function open(code2){if(self.previous!==null||!self._gfmTasklistFirstContentOfListItem){return nok(code2)}effects.enter("taskListChe\
ck");effects.enter("taskListCheckMarker");effects.consume(code2);effects.exit("taskListCheckMarker");return inside}function inside(code2){if(markdownLineEndingOrSpace(
code2)){effects.enter("taskListCheckValueUnchecked");effects.consume(code2);effects.exit("taskListCheckValueUnchecked");return close}if(code2===88||code2===120){
effects.enter("taskListCheckValueChecked");effects.consume(code2);effects.exit("taskListCheckValueChecked");return close}return nok(code2)}function close(code2){
if(code2===93){effects.enter("taskListCheckMarker");effects.consume(code2);effects.exit("taskListCheckMarker");effects.exit("taskListCheck");return after}return nok(
code2)}function after(code2){if(markdownLineEnding(code2)){return ok2(code2)}if(markdownSpace(code2)){return effects.check({tokenize:spaceThenNonSpace},ok2,nok)(
code2)}return nok(code2)}}function spaceThenNonSpace(effects,ok2,nok){return factorySpace(effects,after,"whitespace");function after(code2){return code2===null?
nok(code2):ok2(code2)}}var characterEscapeOrReference=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function decodeString(value){return value.replace(characterEscapeOrReference,
decode)}function decode($0,$1,$2){if($1){return $1}const head=$2.charCodeAt(0);if(head===35){const head2=$2.charCodeAt(1);const hex=head2===120||head2===88;return decodeNumericCharacterReference(
$2.slice(hex?2:1),hex?16:10)}return decodeNamedCharacterReference($2)||$0}var COMMENT=/<!--\s*bluepencil\s+ignore(-start|-end|-file)?(?=\s|-->)([^>]*?)-->/g;function isIgnoreComment(text4){return text4.startsWith("<!--")&&text4.replace(
COMMENT,"").trim()===""}var IgnoreComments=class{#directives=[];read(markup,at){for(const[,kind="",list2=""]of markup.matchAll(COMMENT)){const ids=list2.split(/[\s,]+/).
filter(id=>id!=="");this.#directives.push({kind,rules:ids.length>0?ids:"all",at})}}ranges(text4){const ranges=[];let open=[];for(const directive of this.#directives){
const{kind,rules,at}=directive;if(kind==="-start")open.push(directive);else if(kind==="-file")ranges.push({start:0,end:text4.length,rules});else if(kind==="")ranges.
push({start:at,end:endOfNextParagraph(text4,at),rules});else{const closed=open.filter(start=>rules==="all"||String(start.rules)===String(rules));ranges.push(...closed.
map(start=>({start:start.at,end:at,rules:start.rules})));open=open.filter(start=>!closed.includes(start))}}ranges.push(...open.map(start=>({start:start.at,end:text4.
length,rules:start.rules})));return ranges}};function endOfNextParagraph(text4,at){const begins=text4.startsWith("\n\n",at)?at+2:at;const ends=text4.indexOf("\n\n",
begins);return ends<0?text4.length:ends}var WIDEST_WRAP=120;var NARROWEST_WRAP=40;var FULL=.88;var WRAPPED_SHARE=.25;var FULL_SHARE=.6;function closesParagraph(text4){return/[.!?…:—*~)"”'’_\ufffc-]\s*$/.
test(text4)&&!quotationIsOpen(text4)}function quotationIsOpen(text4){const opened=text4.match(/“/g)?.length??0;const closed=text4.match(/”/g)?.length??0;const straight=text4.
match(/"/g)?.length??0;return opened>closed||straight%2===1}function wrappingOf(lines){const breaks=lines.flatMap((line2,i)=>{const next=lines[i+1];return line2.
text&&next?.text&&line2.text.length<=WIDEST_WRAP?[[line2,next]]:[]});const middles=breaks.filter(([line2,next])=>isMiddle(line2,next));const width=Math.max(0,...middles.
map(([line2])=>line2.text.length));if(middles.length===0||width<NARROWEST_WRAP)return void 0;const full=middles.filter(([line2,next])=>isFull(line2,next,width)).
length;if(middles.length<breaks.length*WRAPPED_SHARE||full<middles.length*FULL_SHARE)return void 0;const indent2=commonest(middles.map(([,next])=>next.indent));
const ends=breaks.filter(([line2,next])=>next.indent<=indent2&&closesParagraph(line2.text)&&!isFull(line2,next,width));return{width,indent:indent2,unmarked:ends.
length>1+breaks.length/50}}function isMiddle(line2,next){return!/[.!?…:*"”]$/.test(line2.text)&&new RegExp(`^['"“‘(*_]?\\p{Ll}`,"u").test(next.text)}function isFull(line2,next,width){
const word2=/^\S+/.exec(next.text)?.[0]??"";return line2.text.length+1+word2.length>width*FULL}function commonest(numbers){const counts=new Map;for(const number of numbers)
counts.set(number,(counts.get(number)??0)+1);return[...counts].sort((a,b)=>b[1]-a[1])[0]?.[0]??0}function goesOn(line2,next,paragraph,wrapping){if(line2.text.length>
wrapping.width+8||next.indent>wrapping.indent)return false;if(isMiddle(line2,next))return true;const full=isFull(line2,next,wrapping.width);if(!closesParagraph(
paragraph))return full||line2.text.length>wrapping.width/2;if(!full)return false;return!wrapping.unmarked||!/^["“]/.test(next.text)}var PLACEHOLDER="￼";var types=(...names)=>new Set(names);var PARAGRAPHS=types("paragraph","atxHeading","setextHeading","tableHeader","tableData");var PLACEHELD=types(
"codeText","autolink","literalAutolink");var LEFT_OUT=types(...["yaml","toml","codeFenced","codeIndented","definition","image","resource","reference","taskListC\
heck"],...["gfmFootnoteCall","gfmFootnoteDefinitionLabel","tableDelimiterRow"]);var HTML=types("htmlFlow","htmlText");var DECODED=types("characterEscape","chara\
cterReference");var ITALIC=types("emphasisText");var LINE_PREFIXES=types(...["linePrefix","blockQuotePrefix","listItemIndent","gfmFootnoteDefinitionIndent"],...[
"lineSuffix","whitespace","lineEnding","setextHeadingLine"]);var HARD_BREAKS=types("hardBreakTrailing","hardBreakEscape");function readMarkdown(source){const events=tokenise(
source,[]);const prose=new Walker(source).walk(events);return isMostlyIndented(events,source,prose.text)?readIndented(source):prose}function readIndented(source){
return new Walker(source).walk(tokenise(source,[{disable:{null:["codeIndented"]}}]))}function isMostlyIndented(events,source,text4){let indented=0;for(const[kind,
token]of events){if(kind!=="enter"||token.type!=="codeIndented")continue;const code2=source.slice(token.start.offset,token.end.offset);if(/[.!?…]["”’'*_]*\s*$/.
test(code2))indented+=code2.length}return indented>text4.length}function tokenise(source,more){const extensions=[frontmatter(["yaml","toml"]),...gfmFor(source),
...more];return postprocess(parse({extensions}).document().write(preprocess()(source,void 0,true)))}function gfmFor(source){return[gfmStrikethrough(),gfmTaskListItem(),
...source.includes("[^")?[gfmFootnote()]:[],...source.includes("|")?[gfmTable()]:[],.../:\/\/|www\.|@/i.test(source)?[gfmAutolinkLiteral()]:[]]}var Walker=class{#source;#builder=new SegmentBuilder;#comments=new IgnoreComments;#italics=[];#italicStarts=[];#paragraph;#lineStart=0;#break;#gap=true;constructor(source){
this.#source=source}walk(events){let skipped;for(const[kind,token]of events){if(skipped){if(kind==="exit"&&token===skipped)skipped=void 0}else if(kind==="exit"){
this.#exit(token)}else if(this.#enter(token)){skipped=token}}const{text:text4,segments}=this.#builder;return{text:text4,segments,ignored:this.#comments.ranges(text4),
italics:this.#italics}}#enter(token){const{type}=token;const start=token.start.offset;const end=token.end.offset;if(PARAGRAPHS.has(type))this.#endParagraph();else if(HARD_BREAKS.
has(type))this.#break={start,hard:true};else if(type==="lineEnding")this.#break??={start:this.#endOfLine(start),hard:false};else if(!LINE_PREFIXES.has(type)&&!HTML.
has(type))this.#closeBreak(start);if(LINE_PREFIXES.has(type))return true;if(type==="data")this.#text(start,end);if(DECODED.has(type)){const text4=decodeString(this.#source.
slice(start,end));this.#beginText(start,text4);this.#builder.replaced(text4,start,end)}if(PLACEHELD.has(type)){this.#beginText(start,PLACEHOLDER);this.#builder.
fixed(PLACEHOLDER,start,end)}if(HTML.has(type))this.#html(start,end);if(LEFT_OUT.has(type))this.#gap=true;if(ITALIC.has(type))this.#italicStarts.push(this.#builder.
length);return DECODED.has(type)||PLACEHELD.has(type)||HTML.has(type)||LEFT_OUT.has(type)}#exit(token){const{type}=token;if(PARAGRAPHS.has(type))this.#endParagraph();
if(!ITALIC.has(type))return;const start=this.#italicStarts.pop()??0;if(start<this.#builder.length)this.#italics.push({start,end:this.#builder.length})}#endParagraph(){
this.#paragraph=void 0;this.#break=void 0;this.#gap=true}#endOfLine(at){let end=at;while(end>0&&/[ \t]/.test(this.#source[end-1]))end--;return end}#closeBreak(next){
const was=this.#break;this.#break=void 0;if(!was||this.#paragraph===void 0)return;const long=was.start-this.#lineStart>WIDEST_WRAP;this.#lineStart=next;this.#gap=
true;if((was.hard||long)&&closesParagraph(this.#paragraph)){this.#builder.fixed("\n\n",was.start,next);this.#paragraph="";return}if(was.hard)this.#builder.fixed(
" ",was.start,next);else this.#builder.replaced(" ",was.start,next);this.#paragraph+=" "}#beginText(start,text4){this.#gap=false;if(this.#paragraph===void 0){const length=this.#builder.
length;const last=this.#builder.segments.at(-1);if(last)this.#builder.fixed("\n\n",last.sourceEnd,start);this.#italicStarts=this.#italicStarts.map(at=>at===length?
this.#builder.length:at);this.#paragraph="";this.#lineStart=start}this.#paragraph+=text4}#text(start,end){let from=start;if(this.#gap&&/(?:^|\s)$/.test(this.#paragraph??
"")){while(from<end&&/[ \t]/.test(this.#source[from]))from++}if(from===end)return;const text4=this.#source.slice(from,end);this.#beginText(from,text4);this.#builder.
verbatim(text4,from)}#html(start,end){const markup=this.#source.slice(start,end);this.#comments.read(markup,this.#builder.length);if(/^<br\b/i.test(markup))this.#break??=
{start,hard:true};else this.#closeBreak(start);if(/^<(?:i|em)>$/i.test(markup))this.#italicStarts.push(this.#builder.length);if(/^<\/(?:i|em)>$/i.test(markup)&&
this.#italicStarts.length>0){this.#italics.push({start:this.#italicStarts.pop(),end:this.#builder.length})}this.#gap=true}};function linesOf(source){const lines=[];for(const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)){const text4=match[0].trim();const indent2=match[0].length-
match[0].trimStart().length;const start=match.index+(text4?indent2:0);lines.push({start,end:start+text4.length,text:text4,indent:indent2})}return lines}function isSceneBreak({
text:text4}){return/^[\s*#~=_+•·◊◇◆⁂★☆─━⸻–—-]+$/u.test(text4)}var asBlank=line2=>isSceneBreak(line2)||isIgnoreComment(line2.text)?{...line2,
text:""}:line2;function readText(source){const all=linesOf(source);const lines=all.map(asBlank);const wrapping=wrappingOf(lines);const builder=new SegmentBuilder;
const comments=new IgnoreComments;let last;let paragraph="";lines.forEach((line2,i)=>{if(!line2.text){comments.read(all[i]?.text??"",builder.length);return}const joins=last!==
void 0&&last===lines[i-1]&&wrapping&&goesOn(last,line2,paragraph,wrapping);if(last&&joins)builder.replaced(" ",last.end,line2.start);else if(last)builder.fixed(
"\n\n",last.end,line2.start);builder.verbatim(line2.text,line2.start);paragraph=joins?`${paragraph} ${line2.text}`:line2.text;last=line2});return{text:builder.text,
segments:builder.segments,ignored:comments.ranges(builder.text),italics:[]}}var formats=[{name:"text",extensions:[".txt",".text"],read:readText},{name:"markdown",extensions:[".md",".markdown"],read:readMarkdown}];function formatOf(path2){
const lower=path2.toLowerCase();return formats.find(format=>format.extensions.some(end=>lower.endsWith(end)))??formats[0]}function readManuscript(path2,source,rules){return lazily({path:path2,format:formatOf(path2).name,...rules?{rules}:{}},source)}function withSource({path:path2,format,
rules},source){return lazily({path:path2,format,...rules?{rules}:{}},source)}function lazily(form,source){const format=formats.find(({name})=>name===form.format);
if(!format)throw new TypeError(`no format is called “${form.format}”`);let prose;return{...form,source,get prose(){prose??=format.read(source);return prose}}}export{RecordingLexicon,filterDiagnoses,loadRules,check,checkChapter,isOn,readManuscript,withSource};
