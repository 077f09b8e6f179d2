@rem Stands for the exec of other shells, by which npm start takes the place of npm's shell.
@%*
