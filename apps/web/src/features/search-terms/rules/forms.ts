/** Forms as they are typed into one field, separated by commas or lines, each once. */
export function formsOf(text: string): string[] {
  const forms = text.split(/[,;\n]/u).map((form) => form.trim());
  return [...new Set(forms.filter((form) => form !== ''))];
}

export function asText(forms: readonly string[]): string {
  return forms.join(', ');
}
