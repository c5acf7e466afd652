#: title: the library module logging

#: levels
#: value: null
#: output: "INFO:root: started\nWARNING:root: low on paper, 3 left\nERROR:root: failed\nINFO:shop.cart: two items\nCRITICAL:shop.cart: closed\nFalse 40 WARNING <Logger shop.cart (ERROR)>\n"
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s: %(message)s")
logging.debug("not shown")
logging.info("started")
logging.warning("low on %s, %d left", "paper", 3)
logging.error("failed")
logger = logging.getLogger("shop.cart")
logger.info("two items")
logger.setLevel(logging.ERROR)
logger.warning("not shown")
logger.critical("closed")
print(logger.isEnabledFor(logging.INFO), logger.getEffectiveLevel(), logging.getLevelName(30), logger)

#: warnings without a configuration
#: value: null
#: output: "WARNING:root:shown\nERROR:a:also shown\n"
import logging

logging.info("not shown")
logging.warning("shown")
logging.getLogger("a").error("also shown")

#: a logger with handlers of its own
#: value: null
#: output: "[DEBUG   ] play: move 2\n[DEBUG   ] play: move 0\nZeroDivisionError: division by zero\n[INFO    ] <module>: public\n"
import io
import logging

stream = io.StringIO()
logger = logging.getLogger("game")
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("[%(levelname)-8s] %(funcName)s: %(message)s"))
logger.addHandler(handler)
logger.propagate = False
logger.setLevel("DEBUG")

def play(move):
    logger.debug("move %r", move)
    try:
        return 10 / move
    except ZeroDivisionError:
        logger.exception("bad move")

play(2)
play(0)
lines = stream.getvalue().splitlines()
print(lines[0], lines[1], lines[-1], sep="\n")

class Quiet(logging.Filter):
    def filter(self, record):
        return "secret" not in record.getMessage()

handler.addFilter(Quiet())
logger.info("a secret")
logger.info("public")
print(stream.getvalue().splitlines()[-1])
