import type { Words } from '../words';

/** The page before signing in: it loads these words alone. */
export const welcome: Words['welcome'] = {
  line: 'نعيد الناس إلى ديارهم بأمان، وفقط إن أرادوا ذلك.',
  means: 'من التسجيل حتى باب البيت: كل شخص يُسأل، وكل شخص يُعدّ، ولا يضيع أحد في الطريق.',
  signIn: 'تسجيل الدخول',
  foot: 'Homeward: المنصة المفتوحة للعودة الطوعية الإنسانية.',
  noAnswer: 'لا جواب. تحقّق من الاتصال وحاول من جديد.',
  retry: 'أعد المحاولة',
  language: 'اللغة',
};
