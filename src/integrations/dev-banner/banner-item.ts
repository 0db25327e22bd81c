/** One line of the banner that development pages show while the content has errors. */
export interface BannerItem {
  file: string;
  line: number;
  column: number;
  problem: string;
  remedy: string;
}
