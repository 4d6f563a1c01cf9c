import type { FormDefinition, Question } from "@respons/wire";

export const ratingQuestion: Question;
export const commentQuestion: Question;
export const contactQuestion: Question;
export const questions: Question[];
export const fullForm: FormDefinition;
export const shortForm: FormDefinition;
export const branchingForm: FormDefinition;
export const easyForm: FormDefinition;
export const arabicForm: FormDefinition;
export const pseudoForm: FormDefinition;
export const closedForm: FormDefinition;
export const guardedForm: FormDefinition;
export const receipt: string;
