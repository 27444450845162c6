const form = document.querySelector("#sign-in");
const token = document.querySelector("#token");
const refusal = document.querySelector("#refusal");

const WRONG = "That is not the token. 令牌不正确。";
const NO_ANSWER = "No answer; try again. 无响应，请重试。";

const ask = (options) => fetch("/sign-in", options).then((answer) => answer.ok);

/** Who follows a link from another site brings no cookie along; asked from here, he does. Once, lest it go round. */
async function enterIfSignedIn() {
  const again = performance.getEntriesByType("navigation")[0]?.type === "reload";
  if (!again && (await ask())) {
    location.reload();
  }
}

async function signIn() {
  try {
    if (await ask({ method: "POST", body: token.value })) {
      location.reload();
    } else {
      refusal.textContent = WRONG;
      token.select();
    }
  } catch (error) {
    if (!(error instanceof TypeError)) {
      throw error;
    }
    refusal.textContent = NO_ANSWER;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  signIn();
});
enterIfSignedIn();
