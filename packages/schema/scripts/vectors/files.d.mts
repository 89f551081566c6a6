export declare const vectorFiles: readonly { readonly file: string; readonly text: string }[];
