/** The components that an MDX body may use; each is a file in `src/components/prose`. */
export const proseComponents: readonly string[] = ['Quote', 'Fact', 'Note', 'Video'];
