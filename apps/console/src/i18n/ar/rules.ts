export const rulesInArabic: Record<string, string> = {};
