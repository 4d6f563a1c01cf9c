/**
 * What the script build changes in lit-html 3.3.3, in its own minified words. Of what it offers,
 * this widget uses neither directives, SVG templates, properties, nor bindings on elements, in
 * comments and inside text fields.
 *
 * @type {readonly (readonly [from: string, to: string])[]}
 */
const cuts = [
  // It looks at one global of the page and leaves another.
  ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', "D="],
  // It draws with the page's document, whose methods any form of the page can shadow by its name and
  // which wants well-formed XML on XHTML pages: an empty HTML document serves everywhere.
  [
    "l=document,",
    'l=Reflect.get(Document.prototype,"implementation",document).createHTMLDocument(""),',
  ],
  // Directives, and the tree of parts that only they ask about.
  ["function M(t,i,s=t,e){", "function M(t,i){return i;"],
  ["get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}", ""],
  ["get _$AU(){return this._$AM?._$AU??this._$Cv}", ""],
  [
    "get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}",
    "",
  ],
  ["get startNode(){return this._$AA}get endNode(){return this._$AB}", ""],
  ["get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}", ""],
  ["setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}", ""],
  ["for(this._$AP?.(!1,!0,s);t", "for(;t"],
  ["this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i", "this._$AV=[],this._$AD=t"],
  [
    "this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0",
    "this._$AH=A,this._$AA=t,this._$AB=i",
  ],
  [
    "this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,",
    "this._$AH=A,this.element=t,this.name=i,",
  ],
  ["constructor(){super(...arguments),this.type=4}", ""],
  ["constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}", ""],
  // SVG and MathML templates, and compiled ones.
  [
    "if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}",
    "this.el=S.createElement(f,e);P.currentNode=this.el.content;",
  ],
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ""],
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    "e=this._$AC(t)",
  ],
  // Templates made by others, comments in templates, and other places to draw than a root.
  ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ""],
  ['"!--"===u[1]?c=_:', ""],
  ["c===_||c===m?c=v", "c===m?c=v"],
  ["(t?.creationScope??l)", "l"],
  ["D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;", "D=(t,e)=>{let h=e._$litPart$;"],
  [
    "{const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}",
    "e._$litPart$=h=new k(e.insertBefore(c(),null),null,void 0,{});",
  ],
  // Listeners that come, go, or have options: here each is a function and stays.
  [
    "_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}",
    "_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}",
  ],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    "this._$AH(t)",
  ],
  // Properties and elements.
  ['"."===e[1]?I:', ""],
  ["else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))", ""],
  [":6===r.type&&(i=new Z(h,this,t))", ":0"],
  // Comments and text fields.
  ["if(y.test(r.tagName)){", "if(0){"],
  ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ""],
  [
    "else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}",
    "",
  ],
];

/** Build plugin; fails where Lit no longer reads as above. The npm package has Lit whole. */
export const cutLit = {
  name: "cut-lit",
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith("/lit-html.js")) return null;
    return cuts.reduce((rest, [from, to]) => {
      if (!rest.includes(from)) throw new Error(`lit-html has changed: look again at ${from}`);
      return rest.replace(from, () => to);
    }, code);
  },
};
