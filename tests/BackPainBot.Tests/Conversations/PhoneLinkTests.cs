using BackPainBot.Dialogs;

namespace BackPainBot.Tests.Conversations;

public sealed class PhoneLinkTests
{
    [Theory]
    [InlineData("+1 (555) 0100", "tel:+15550100")]
    [InlineData("(020) 7946-0000", "tel:02079460000")]
    [InlineData("+44 (0)20 7946 0000", "tel:+442079460000")]
    [InlineData("555.0100 ext. 12", "tel:5550100;ext=12")]
    [InlineData("+44 (0) 20 7946 0000 x12", "tel:+442079460000;ext=12")]
    [InlineData("555 0100 Ext 120", "tel:5550100;ext=120")]
    public void To_NumberAsPeopleWriteIt_IsDialledAsMeant(string phone, string link) => Assert.Equal(link, PhoneLink.To(phone).OriginalString);
}
