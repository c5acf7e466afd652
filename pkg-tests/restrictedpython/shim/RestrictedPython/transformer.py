"""The name of the default policy. Pyvarium's policies are data, so it does nothing else."""


class RestrictingNodeTransformer:
    def __init__(self, *arguments):
        raise NotImplementedError("Pyvarium's policies are data: there are no policy classes")
