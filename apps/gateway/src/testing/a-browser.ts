/** As much of a browser as a sign-in needs: it keeps cookies and leaves redirects to the test. */
export function aBrowser(
  base: string,
): (url: string, form?: Record<string, string>, more?: Record<string, string>) => Promise<Response> {
  const cookies = new Map<string, string>();
  return async (url, form, more) => {
    const response = await fetch(new URL(url, base), {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'manual',
      headers: { ...more, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';', 1)[0]!.split(/=(.*)/s) as [string, string];
      if (/expires=Thu, 01 Jan 1970/.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}
