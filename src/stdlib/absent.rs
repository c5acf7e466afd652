//! Well-known modules that programs do not have, with a reason and an alternative.

/// Why some modules are absent, and what to use instead.
pub struct Absence {
    /// Completes the sentence "importing X is not allowed here: …".
    pub reason: &'static str,
    /// What to use instead, where there is something.
    pub instead: Option<&'static str>,
    /// The modules, by the first part of their names.
    pub modules: &'static [&'static str],
}

const NETWORK: &str = "a program has no network";
const WINDOWS: &str = "a program has no windows";
const PROCESS: &str = "a program is one process";
const NATIVE: &str = "it needs native code that is not a part of Python";
const FOREIGN: &str = "it is not a part of Python";

/// The modules that programs do not have, by reason.
pub const ABSENCES: [Absence; 18] = [
    Absence {
        reason: NETWORK,
        instead: Some("put the data into a file of the run, and open it"),
        modules: &[
            "aiohttp",
            "bs4",
            "ftplib",
            "http",
            "httpx",
            "mechanize",
            "paramiko",
            "requests",
            "scrapy",
            "selenium",
            "socket",
            "socketserver",
            "ssl",
            "telnetlib",
            "urllib",
            "urllib3",
            "websockets",
            "wikipedia",
            "xmlrpc",
        ],
    },
    Absence {
        reason: NETWORK,
        instead: Some("print the message"),
        modules: &["imaplib", "poplib", "smtplib", "telegram", "tweepy", "twilio"],
    },
    Absence {
        reason: NETWORK,
        instead: Some("call the functions of the program directly"),
        modules: &["django", "fastapi", "flask", "gradio", "streamlit", "uvicorn"],
    },
    Absence { reason: NETWORK, instead: None, modules: &["anthropic", "openai", "webbrowser"] },
    Absence {
        reason: NATIVE,
        instead: Some("lists and the modules math and statistics do small calculations"),
        modules: &["numpy", "scipy", "sympy"],
    },
    Absence {
        reason: NATIVE,
        instead: Some("the module csv reads the rows into a list of dicts"),
        modules: &["openpyxl", "pandas", "polars", "xlrd"],
    },
    Absence {
        reason: NATIVE,
        instead: None,
        modules: &[
            "cv2",
            "keras",
            "lxml",
            "nltk",
            "PIL",
            "psutil",
            "skimage",
            "sklearn",
            "spacy",
            "tensorflow",
            "torch",
        ],
    },
    Absence {
        reason: "a program cannot draw",
        instead: Some("print the values"),
        modules: &["bokeh", "matplotlib", "plotly", "pygal", "seaborn", "turtle"],
    },
    Absence {
        reason: WINDOWS,
        instead: Some("print the result"),
        modules: &[
            "arcade",
            "curses",
            "customtkinter",
            "easygui",
            "guizero",
            "keyboard",
            "kivy",
            "pgzrun",
            "pyautogui",
            "pygame",
            "pyglet",
            "pynput",
            "PyQt5",
            "PyQt6",
            "PySide6",
            "tkinter",
            "wx",
        ],
    },
    Absence {
        reason: "a program has no sound",
        instead: None,
        modules: &["playsound", "pyttsx3", "speech_recognition", "winsound"],
    },
    Absence {
        reason: PROCESS,
        instead: Some("call the function directly"),
        modules: &["multiprocessing", "signal", "subprocess"],
    },
    Absence {
        reason: "a program has no database",
        instead: Some("keep the rows in a list of dicts, and write them to a file as JSON"),
        modules: &[
            "dbm",
            "mysql",
            "psycopg2",
            "pymongo",
            "pymysql",
            "shelve",
            "sqlalchemy",
            "sqlite3",
        ],
    },
    Absence {
        reason: "a program has no terminal",
        instead: Some("put the value into a variable"),
        modules: &["pyperclip", "readline"],
    },
    Absence {
        reason: "a program has no source of real randomness",
        instead: Some("the module random has numbers that suffice for games and simulations"),
        modules: &["secrets"],
    },
    Absence {
        reason: FOREIGN,
        instead: Some("use assert"),
        modules: &["hypothesis", "nose", "pytest"],
    },
    Absence {
        reason: FOREIGN,
        instead: Some("a format such as f'{name:<10}' aligns columns"),
        modules: &["prettytable", "tabulate", "texttable"],
    },
    Absence {
        reason: FOREIGN,
        instead: Some("print plain text"),
        modules: &[
            "art",
            "colorama",
            "cowsay",
            "emoji",
            "inflect",
            "prompt_toolkit",
            "pyfiglet",
            "questionary",
            "rich",
            "termcolor",
            "tqdm",
        ],
    },
    Absence {
        reason: FOREIGN,
        instead: None,
        modules: &[
            "attr", "click", "cs50", "dateutil", "dotenv", "faker", "pydantic", "pytz", "yaml",
        ],
    },
];

/// Why `module` is absent, if it is a well-known module.
pub fn absence(module: &str) -> Option<&'static Absence> {
    let top = module.split('.').next().unwrap_or_default();
    ABSENCES.iter().find(|absence| absence.modules.contains(&top))
}
