export interface PlotPoint {
    /** In seconds since 1970. */
    readonly time: number;
    readonly rate: number;
    /** Shown when pointed at. */
    readonly label: string;
}
/** A line over time, with its scale beside it. At least two points, the oldest first. */
export declare function plot(points: readonly PlotPoint[]): string;
/** A small line on the scale of its neighbours; it begins where there is something. */
export declare function sparkline(rates: readonly (number | undefined)[], most: number): string;
