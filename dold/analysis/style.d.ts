export type Dialect = 'us' | 'gb';
/** How this manuscript writes what good authors write either way. */
export interface HouseStyle {
    readonly ellipsis: '...' | '…';
    readonly quotes: 'straight' | 'curly';
    readonly dialect: Dialect;
    /** Only as the author sets them; no rule needs them read off the text. */
    readonly dash?: '--' | '—';
    readonly okay?: 'OK' | 'okay';
    readonly allRight?: 'all right' | 'alright';
}
/** Read the habits off the text: the majority decides. */
export declare function houseStyle(text: string): HouseStyle;
