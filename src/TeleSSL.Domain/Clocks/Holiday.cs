namespace TeleSSL.Domain.Clocks;

/// <summary>A day on which a Danish desk is closed: the public holidays, then three days that are closed by custom.</summary>
public enum Holiday
{
    /// <summary>1 January.</summary>
    NewYearsDay,

    /// <summary>Thursday before Easter (skærtorsdag).</summary>
    MaundyThursday,

    /// <summary>Friday before Easter (langfredag).</summary>
    GoodFriday,

    /// <summary>Easter Sunday (påskedag).</summary>
    EasterSunday,

    /// <summary>The day after Easter Sunday (2. påskedag).</summary>
    EasterMonday,

    /// <summary>Fourth Friday after Easter (store bededag); abolished after 2023.</summary>
    GreatPrayerDay,

    /// <summary>39 days after Easter Sunday (Kristi himmelfartsdag).</summary>
    AscensionDay,

    /// <summary>49 days after Easter Sunday (pinsedag).</summary>
    WhitSunday,

    /// <summary>50 days after Easter Sunday (2. pinsedag).</summary>
    WhitMonday,

    /// <summary>25 December (juledag).</summary>
    ChristmasDay,

    /// <summary>26 December (2. juledag).</summary>
    SecondChristmasDay,

    /// <summary>5 June (grundlovsdag); not a public holiday.</summary>
    ConstitutionDay,

    /// <summary>24 December (juleaften); not a public holiday.</summary>
    ChristmasEve,

    /// <summary>31 December (nytårsaften); not a public holiday.</summary>
    NewYearsEve,
}
