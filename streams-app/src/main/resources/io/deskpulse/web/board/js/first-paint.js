/* Runs before anything is drawn, so that the page never flashes in another theme or language than the chosen one. */
(() => {
  const asked = new URLSearchParams(location.search);
  const kept = (name) => {
    try {
      return localStorage.getItem(`deskpulse.${name}`);
    } catch {
      return null; // Storage is forbidden here: the address alone decides.
    }
  };
  const chosen = (name) => asked.get(name) ?? kept(name);
  const theme = chosen("theme");
  const root = document.documentElement;
  root.dataset.theme = theme === "light" || theme === "dark" ? theme : "auto";
  const language = chosen("lang") ?? navigator.language;
  root.lang = language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
  root.classList.toggle("wall", asked.get("wall") === "1");
})();
